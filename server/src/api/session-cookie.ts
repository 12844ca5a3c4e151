import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply, FastifyRequest } from "fastify";

/** The cookie that keeps a person signed in. Without https a browser would refuse the stricter form. */
export class SessionCookie {
  private readonly isSecure: boolean;
  private readonly name: string;

  constructor(publicUrl: string | null) {
    this.isSecure = publicUrl?.startsWith("https:") ?? false;
    this.name = this.isSecure ? "__Host-claviger_session" : "claviger_session";
  }

  read({ headers }: FastifyRequest): string | null {
    return headers.cookie === undefined ? null : (parseCookie(headers.cookie)[this.name] ?? null);
  }

  /** What is said last counts. */
  write(reply: FastifyReply, session: { readonly token: string; readonly expiresAt: Date } | null): void {
    const { name, isSecure: secure } = this;
    const { token: value = "", expiresAt: expires = new Date(0) } = session ?? {};
    const gone = session ? {} : { maxAge: 0 };
    const cookie = { name, value, expires, ...gone, httpOnly: true, sameSite: "lax", path: "/", secure } as const;
    reply.removeHeader("set-cookie");
    void reply.header("set-cookie", stringifySetCookie(cookie));
  }
}
