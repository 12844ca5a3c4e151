import type { Answer, TestServer } from "../http.js";

/** What the API refused, with status, code and, where it names one, the field. */
class Refusal extends Error {
  readonly code: string;
  readonly field: string | undefined;

  constructor(
    readonly status: number,
    error: { message: string; extensions: { code: string; field?: string } },
  ) {
    super(error.message);
    this.code = error.extensions.code;
    this.field = error.extensions.field;
  }
}

/** Somebody who calls the API: a person with a session, or a program with a key. */
export class Client {
  private constructor(
    private readonly server: TestServer,
    private headers: Record<string, string>,
  ) {}

  static async signUp(server: TestServer, person: object): Promise<Client> {
    return new Client(server, {}).enter("signUp", person);
  }

  static withKey(server: TestServer, secret: string): Client {
    return new Client(server, { authorization: `Bearer ${secret}` });
  }

  async signIn(email: string, password: string): Promise<Client> {
    return this.enter("signIn", { email, password });
  }

  post(path: string, body: object): Promise<Answer> {
    const headers = { "content-type": "application/json", ...this.headers };
    return this.server.send("POST", path, { headers, body: JSON.stringify(body) });
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the document says what the answer is
  async query(document: string, variables: object = {}): Promise<any> {
    return (await this.ask(document, variables)).json.data;
  }

  /** Runs one mutation and answers with these fields of its payload. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the fields say what the answer is
  async run(verb: string, input: object, fields: string): Promise<any> {
    return (await this.mutate(verb, input, fields)).json.data[verb];
  }

  private mutate(verb: string, input: object, fields: string): Promise<Answer> {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!`;
    return this.ask(`mutation($input: ${type}) { ${verb}(input: $input) { ${fields} } }`, { input });
  }

  private async ask(query: string, variables: object): Promise<Answer> {
    const answer = await this.post("/graphql", { query, variables });
    const [error] = answer.json.errors ?? [];
    if (error) throw new Refusal(answer.status, error);
    return answer;
  }

  private async enter(verb: "signUp" | "signIn", input: object): Promise<this> {
    this.headers = {};
    const { headers } = await this.mutate(verb, input, "viewer { user { id } }");
    const [cookie = ""] = headers.getSetCookie();
    this.headers = { cookie: cookie.split(";")[0] ?? "", "sec-fetch-site": "same-origin" };
    return this;
  }
}
