import { Code, Group, Text } from "@mantine/core";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { Facts } from "../../ui/facts";
import { rateLimitText } from "./rate-limit";

const KeyRestrictions_apiKey = graphql(`
  fragment KeyRestrictions_apiKey on ApiKey {
    id
    allowedIps
    rateLimit {
      limit
      windowSeconds
    }
    customers {
      id
      name
      externalId
      environment {
        id
        name
      }
    }
  }
`);

/** What narrows the use of a key, whatever it may do. */
export function KeyRestrictions({ apiKey }: { apiKey: FragmentType<typeof KeyRestrictions_apiKey> }) {
  const { allowedIps, rateLimit, customers } = readFragment(KeyRestrictions_apiKey, apiKey);
  return (
    <Facts
      facts={[
        {
          label: t("From addresses"),
          value:
            allowedIps.length === 0 ? (
              t("Any")
            ) : (
              <Group gap={4}>
                {allowedIps.map((address) => (
                  <Code key={address}>{address}</Code>
                ))}
              </Group>
            ),
        },
        {
          label: t("For customers"),
          value:
            customers.length === 0
              ? t("Any")
              : customers.map(({ id, name, externalId, environment }) => (
                  <div key={id}>
                    <bdi>{name ?? externalId}</bdi>{" "}
                    <Text span inherit c="dimmed">
                      {name === null
                        ? rich("in {environment}", { environment: <bdi>{environment.name}</bdi> })
                        : rich("{id} in {environment}", {
                            id: <bdi>{externalId}</bdi>,
                            environment: <bdi>{environment.name}</bdi>,
                          })}
                    </Text>
                  </div>
                )),
        },
        { label: t("How often"), value: rateLimit ? rateLimitText(rateLimit) : t("Without a limit of its own") },
      ]}
    />
  );
}
