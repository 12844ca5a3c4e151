import { useQuery } from "@apollo/client/react";
import { Button, Skeleton, Stack } from "@mantine/core";
import { can } from "@claviger/shared/permissions";
import { Link } from "react-router";
import { DeleteOrganization } from "../features/organizations/delete-organization";
import { EditOrganizationForm } from "../features/organizations/edit-organization-form";
import { KeyPolicy } from "../features/organizations/key-policy";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { CopyableId } from "../ui/copyable-id";
import { ErrorState } from "../ui/error-state";
import { Facts } from "../ui/facts";
import { PageHeader } from "../ui/page-header";
import { RelativeTime } from "../ui/relative-time";
import { Section } from "../ui/section";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization } from "./shell-context";

const OrganizationSettingsQuery = graphql(`
  query OrganizationSettings($slug: String!, $seesKeys: Boolean!) {
    organization(slug: $slug) {
      id
      name
      slug
      createdAt
      ...EditOrganizationForm_organization
      ...KeyPolicy_organization
      ...DeleteOrganization_organization @include(if: $seesKeys)
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;

export function OrganizationSettingsRoute() {
  const { slug, rights } = useCurrentOrganization();
  const { data, error, refetch } = useQuery(OrganizationSettingsQuery, {
    variables: { slug, seesKeys: can(rights, "api_key.list", ORGANIZATION) },
  });
  if (data && !data.organization) return <NotFoundRoute />;
  const organization = data?.organization;
  const mayUpdate = can(rights, "organization.update", ORGANIZATION);

  return (
    <>
      <PageHeader
        title={t("General")}
        description={
          mayUpdate
            ? t("What the organization is called, and the rules that its keys follow.")
            : t(
                "What the organization is called, and the rules that its keys follow. Owners and admins can change them.",
              )
        }
      />
      {error && !organization && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !organization && <Skeleton height={280} radius="lg" />}
      {organization && (
        <Stack gap="lg" maw={720}>
          <Section title={t("Organization")}>
            {mayUpdate ? (
              <EditOrganizationForm organization={organization} />
            ) : (
              <Facts
                facts={[
                  { label: t("Name"), value: organization.name },
                  { label: t("Slug"), value: organization.slug },
                ]}
              />
            )}
          </Section>
          <Section
            title={t("Key policy")}
            description={t("Every key of the organization follows these rules.")}
            actions={
              can(rights, "organization.update_key_policy", ORGANIZATION) && (
                <Button component={Link} to="key-policy" size="xs" variant="default">
                  {t("Change")}
                </Button>
              )
            }
          >
            <KeyPolicy organization={organization} />
          </Section>
          <Section title={t("Details")}>
            <Facts
              facts={[
                {
                  label: t("Id"),
                  value: <CopyableId id={organization.id} label={t("Copy organization id")} />,
                },
                { label: t("Created"), value: <RelativeTime at={organization.createdAt} /> },
              ]}
            />
          </Section>
          {can(rights, "organization.delete", ORGANIZATION) && (
            <Section
              title={t("Delete this organization")}
              description={t("Ends everything in it at once: projects, environments, members’ access and API keys.")}
              tone="danger"
            >
              <DeleteOrganization organization={organization} />
            </Section>
          )}
        </Stack>
      )}
    </>
  );
}
