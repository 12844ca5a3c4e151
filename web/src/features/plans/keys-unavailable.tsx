import { Anchor, List } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
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
      <PageHeader title="API keys" />
      <EmptyState
        icon={<IconLock size={24} stroke={1.5} />}
        title={isRole ? "Keys are kept by owners and admins" : `The ${plan.name} plan has no API keys`}
      >
        {isRole
          ? "Your role doesn’t let you see them. Ask for a key or for another role."
          : `API keys come with ${listOf(plansThatInclude.map(({ name }) => name))}. Keys made before are neither revoked nor changed: they work again on such a plan.`}
        {owners.length > 0 && (
          <>
            <p>{isRole ? "These people own the organization:" : "These people can change the plan:"}</p>
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

const listOf = (names: readonly string[]): string => new Intl.ListFormat("en", { type: "disjunction" }).format(names);
