import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { LIMITS } from "@claviger/shared/limits";
import { KeyField } from "../features/keys/key-field";
import { graphql } from "../graphql";
import { useCurrentOrganization } from "./shell-context";

const KeyChoiceQuery = graphql(`
  query KeyChoice($slug: String!, $search: String, $chosen: ID!, $isChosen: Boolean!) {
    organization(slug: $slug) {
      id
      apiKeys(first: 20, filter: { search: $search }, orderBy: { by: NAME, direction: ASC }) {
        nodes {
          id
          ...KeyField_apiKey
        }
      }
    }
    chosen: apiKey(id: $chosen) @include(if: $isChosen) {
      id
      ...KeyField_apiKey
    }
  }
`);

const PAUSE_MS = 300;

interface KeyChoiceProps {
  apiKeyId: string | null;
  onChange: (id: string | null) => void;
}

/** A field for one key of the organization, with a query of its own. */
export function KeyChoice({ apiKeyId, onChange }: KeyChoiceProps) {
  const { slug } = useCurrentOrganization();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed.trim().slice(0, LIMITS.search), PAUSE_MS);
  const { data, previousData } = useQuery(KeyChoiceQuery, {
    variables: { slug, search: search === "" ? null : search, chosen: apiKeyId ?? "", isChosen: apiKeyId !== null },
  });
  const known = data ?? previousData;
  return (
    <KeyField
      found={known?.organization?.apiKeys.nodes ?? []}
      chosenId={apiKeyId}
      chosen={(apiKeyId !== null && known?.chosen) || null}
      onSearch={setTyped}
      onChange={onChange}
    />
  );
}
