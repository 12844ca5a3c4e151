/** What the API has refused, and with which code. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(`${code} (${status}): ${message}`);
  }
}

interface Body {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Somebody who calls the API: a person with a session, a program with a key, or nobody in particular. */
export class Client {
  private constructor(
    readonly origin: string,
    private readonly secret: string | null,
    private readonly cookies = new Map<string, string>(),
  ) {}

  static anonymous(origin: string): Client {
    return new Client(origin, null);
  }

  static withKey(origin: string, secret: string): Client {
    return new Client(origin, secret);
  }

  /** The same caller, after the server has come back at another address. */
  at(origin: string): Client {
    return new Client(origin, this.secret, this.cookies);
  }

  /** The session, for a browser. */
  sessionCookies(): { name: string; value: string; url: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value, url: this.origin }));
  }

  /** Throws a Refusal when the API answers with an error. */
  async query<Data>(document: string, variables: object = {}): Promise<Data> {
    const response = await this.post("/graphql", { query: document, variables });
    const body = (await response.json()) as Body;
    const [error] = body.errors ?? [];
    if (error) throw new Refusal(response.status, error.extensions?.code ?? "", error.message);
    return body.data as Data;
  }

  async post(path: string, body: object): Promise<Response> {
    const response = await fetch(this.origin + path, {
      method: "POST",
      headers: this.headers(),
      body: JSON.stringify(body),
    });
    this.keepCookies(response);
    return response;
  }

  private headers(): Record<string, string> {
    const headers = { "content-type": "application/json", origin: this.origin };
    if (this.secret !== null) return { ...headers, authorization: `Bearer ${this.secret}` };
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return cookie === "" ? headers : { ...headers, cookie };
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
