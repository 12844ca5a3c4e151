import { slugFrom } from "@claviger/shared/slugs";

/** The name under which the secret is offered, in the .env line and in the curl, so that the two fit together. */
const VARIABLE = "CLAVIGER_KEY";

export const SECRET_FORMATS = ["plain", "env", "json", "kubernetes"] as const;
export type SecretFormat = (typeof SECRET_FORMATS)[number];

interface OwnedSecret {
  secret: string;
  apiKey: { id: string; name: string };
}

/** The secret as what reads it wants it. */
export function secretText(format: SecretFormat, { secret, apiKey: { id, name } }: OwnedSecret): string {
  switch (format) {
    case "plain":
      return secret;
    case "env":
      return `${VARIABLE}=${secret}\n`;
    case "json":
      return `${JSON.stringify({ keyId: id, name, secret }, null, 2)}\n`;
    case "kubernetes":
      return [
        "apiVersion: v1",
        "kind: Secret",
        "metadata:",
        `  name: ${slugFrom(name)}`,
        "type: Opaque",
        "stringData:",
        `  ${VARIABLE}: "${secret}"`,
        "",
      ].join("\n");
  }
}

const ENDINGS: Record<SecretFormat, string> = { plain: "txt", env: "env", json: "json", kubernetes: "yaml" };

export function secretFileName(format: SecretFormat, keyName: string): string {
  return `${slugFrom(keyName)}.${ENDINGS[format]}`;
}

interface Call {
  /** Scheme, host and port of this installation, as the browser reached it. */
  origin: string;
  /** Null: the reader has put it into the variable already. */
  secret: string | null;
}

/** Asks whether the key is good in an environment. The key vouches for itself: it is both the caller's credential and what is verified. */
export function verifyCurl({ origin, secret, environmentId }: Call & { environmentId: string }): string {
  return call(
    secret,
    `curl -sS ${origin}/v1/verify`,
    `-d "{\\"key\\":\\"$${VARIABLE}\\",\\"environment\\":\\"${environmentId}\\"}"`,
  );
}

/** For a key without any environment: asks the API who is calling. */
export function viewerCurl({ origin, secret }: Call): string {
  return call(secret, `curl -sS ${origin}/graphql`, `-d '{"query":"{ viewer { apiKey { name status } } }"}'`);
}

function call(secret: string | null, target: string, body: string): string {
  const lines = [target, `-H "Authorization: Bearer $${VARIABLE}"`, `-H "Content-Type: application/json"`, body].join(
    " \\\n  ",
  );
  return secret === null ? lines : `export ${VARIABLE}='${secret}'\n${lines}`;
}
