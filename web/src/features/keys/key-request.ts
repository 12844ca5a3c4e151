import type { CreateApiKeyInput } from "../../graphql/graphql";

const MUTATION = `mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    secret
    apiKey { id name start }
  }
}`;

export const createKeyMutation = (): string => MUTATION;

export const createKeyVariables = (input: CreateApiKeyInput): string => JSON.stringify({ input }, null, 2);

/** The same from a shell, with a key that may create keys in its variable. */
export function createKeyCurl(origin: string, input: CreateApiKeyInput): string {
  const body = JSON.stringify({ query: MUTATION.replace(/\s+/g, " "), variables: { input } });
  return [
    `curl -sS ${origin}/graphql`,
    `-H "Authorization: Bearer $CLAVIGER_KEY"`,
    `-H "Content-Type: application/json"`,
    `-d ${quoted(body)}`,
  ].join(" \\\n  ");
}

/** As one word for a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
