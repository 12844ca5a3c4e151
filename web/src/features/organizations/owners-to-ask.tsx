import { Anchor, List } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";

const OwnersToAsk_organization = graphql(`
  fragment OwnersToAsk_organization on Organization {
    id
    apiKeyAvailability {
      owners {
        id
        name
        email
      }
    }
  }
`);

/** Whom to ask for another role. */
export function OwnersToAsk({ organization }: { organization: FragmentType<typeof OwnersToAsk_organization> }) {
  const { owners } = readFragment(OwnersToAsk_organization, organization).apiKeyAvailability;
  if (owners.length === 0) return null;
  return (
    <>
      <p>{t("These people own the organization:")}</p>
      <List listStyleType="none" size="sm" center ps={0}>
        {owners.map(({ id, name, email }) => (
          <List.Item key={id}>
            <bdi>{name}</bdi>, <Anchor href={`mailto:${email}`}>{email}</Anchor>
          </List.Item>
        ))}
      </List>
    </>
  );
}
