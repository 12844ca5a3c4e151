import { useQuery } from "@apollo/client/react";
import { Skeleton, Stack } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useParams } from "react-router";
import { EditKeyAccessForm } from "../features/keys/edit-key-access-form";
import { EditKeyBoundsForm } from "../features/keys/edit-key-bounds-form";
import { EditKeyDetailsForm } from "../features/keys/edit-key-details-form";
import { EditKeyExpiryForm } from "../features/keys/edit-key-expiry-form";
import { isChangeable } from "../features/keys/key-actions";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { Section } from "../ui/section";
import { useCurrentOrganization } from "./shell-context";

const ApiKeySettingsQuery = graphql(`
  query ApiKeySettings($id: ID!) {
    apiKey(id: $id) {
      id
      status
      organizationAccess
      environmentKind
      mode
      ...EditKeyDetailsForm_apiKey
      ...EditKeyAccessForm_apiKey
      ...EditKeyBoundsForm_apiKey
      ...EditKeyExpiryForm_apiKey
    }
  }
`);

/** All that can be changed of a key, part by part. */
export function ApiKeySettingsRoute() {
  const { keyId = "" } = useParams();
  const { rights } = useCurrentOrganization();
  const { data, error, refetch } = useQuery(ApiKeySettingsQuery, { variables: { id: keyId } });
  const apiKey = data?.apiKey;
  if (!apiKey) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={520} radius="lg" />;
  }
  if (!isChangeable(apiKey, rights)) {
    return (
      <EmptyState icon={<IconLock size={24} stroke={1.5} />} title={t("A revoked key can’t be changed")}>
        {t("It stays as it was when it was revoked, for the record.")}
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg" maw={760}>
      <Section title={t("Name and notes")}>
        <EditKeyDetailsForm apiKey={apiKey} />
      </Section>
      <Section
        title={t("Access")}
        description={t("Takes effect when it is saved, for the secrets that are in use already.")}
      >
        <EditKeyAccessForm apiKey={apiKey} />
      </Section>
      <Section title={t("Limits")} description={t("Whatever the key may do, it may do only so.")}>
        <EditKeyBoundsForm apiKey={apiKey} />
      </Section>
      <Section title={t("Expiry")}>
        <EditKeyExpiryForm apiKey={apiKey} />
      </Section>
    </Stack>
  );
}
