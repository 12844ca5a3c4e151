import type { FastifyReply, FastifyRequest } from "fastify";

/** The cookie that keeps a person signed in. Without https a browser would refuse the stricter form. */
export class SessionCookie {
  private readonly isSecure: boolean;
  private readonly name: string;

  constructor(publicUrl: string | null) {
    this.isSecure = publicUrl?.startsWith("https:") ?? false;
    this.name = this.isSecure ? "__Host-claviger_session" : "claviger_session";
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  write(reply: FastifyReply, session: { readonly token: string; readonly expiresAt: Date } | null): void {
    const options = { httpOnly: true, sameSite: "lax", path: "/", secure: this.isSecure } as const;
    if (session) reply.setCookie(this.name, session.token, { ...options, expires: session.expiresAt });
    else reply.clearCookie(this.name, options);
  }
}
