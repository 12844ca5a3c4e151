import { defaultMode } from "@claviger/shared/environments";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { KindBadge } from "../../ui/environment-badges";

const KeyKind_apiKey = graphql(`
  fragment KeyKind_apiKey on ApiKey {
    id
    environmentKind
    mode
  }
`);

/** The kind of environment that a key is for. Its mode only where the kind doesn't say it already. */
export function KeyKind({ apiKey }: { apiKey: FragmentType<typeof KeyKind_apiKey> }) {
  const { environmentKind, mode } = readFragment(KeyKind_apiKey, apiKey);
  const isUsual = environmentKind !== null && mode === defaultMode(environmentKind);
  return <KindBadge kind={environmentKind} {...(!isUsual && { mode })} />;
}
