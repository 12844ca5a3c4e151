import { Client, Refusal } from "./client.js";

export interface Verdict {
  readonly valid: boolean;
  readonly code: string;
  readonly keyId?: string;
  readonly permission?: string;
}

/** Asks `POST /v1/verify` about a secret, as a guarded API does about its callers. */
export async function verify(
  asker: Client,
  secret: string,
  environment: string,
  call: { readonly method?: string; readonly path?: string; readonly customer?: string } = {},
): Promise<Verdict> {
  const response = await asker.post("/v1/verify", { key: secret, environment, ...call });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as Verdict;
}

/** The code of the verdict alone, such as VALID or REVOKED. */
export async function codeOf(asker: Client, secret: string, environment: string): Promise<string> {
  return (await verify(asker, secret, environment)).code;
}

/** What the API says to a program that presents the secret: the name of its key, or status and code of the refusal. */
export async function callWith(origin: string, secret: string): Promise<string> {
  try {
    const data = await Client.withKey(origin, secret).query<{ viewer: { apiKey: { name: string } } }>(
      "{ viewer { apiKey { name } } }",
    );
    return data.viewer.apiKey.name;
  } catch (error) {
    if (error instanceof Refusal) return `${error.status} ${error.code}`;
    throw error;
  }
}
