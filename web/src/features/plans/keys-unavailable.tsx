import { Anchor, List } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { inLanguage } from "../../lib/language";
import { t } from "../../lib/text";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";

const KeysUnavailable_organization = graphql(`
  fragment KeysUnavailable_organization on Organization {
    id
    plan {
      id
      name
    }
    apiKeyAvailability {
      reason
      plansThatInclude {
        id
        name
      }
      owners {
        id
        name
        email
      }
    }
  }
`);

const alternatives = inLanguage((language) => new Intl.ListFormat(language, { type: "disjunction" }));

interface KeysUnavailableProps {
  organization: FragmentType<typeof KeysUnavailable_organization>;
}

/** Why there are no keys to be seen, what would change that, and who can. */
export function KeysUnavailable({ organization }: KeysUnavailableProps) {
  const { plan, apiKeyAvailability } = readFragment(KeysUnavailable_organization, organization);
  const { reason, plansThatInclude, owners } = apiKeyAvailability;
  const isRole = reason === "ROLE";
  return (
    <>
      <PageHeader title={t("API keys")} />
      <EmptyState
        icon={<IconLock size={24} stroke={1.5} />}
        title={
          isRole ? t("Keys are kept by owners and admins") : t("The {plan} plan has no API keys", { plan: plan.name })
        }
      >
        {isRole
          ? t("Your role doesn’t let you see them. Ask for a key or for another role.")
          : t(
              "API keys come with {plans}. Keys made before are neither revoked nor changed: they work again on such a plan.",
              { plans: alternatives().format(plansThatInclude.map(({ name }) => name)) },
            )}
        {owners.length > 0 && (
          <>
            <p>{isRole ? t("These people own the organization:") : t("These people can change the plan:")}</p>
            <List listStyleType="none" size="sm" center>
              {owners.map(({ id, name, email }) => (
                <List.Item key={id}>
                  {name}, <Anchor href={`mailto:${email}`}>{email}</Anchor>
                </List.Item>
              ))}
            </List>
          </>
        )}
      </EmptyState>
    </>
  );
}
