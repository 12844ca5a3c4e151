import { Anchor, Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { Section } from "../../ui/section";
import classes from "./getting-started.module.css";

const GettingStarted_organization = graphql(`
  fragment GettingStarted_organization on Organization {
    slug
    projectCount: projects(first: 1) {
      totalCount
    }
    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {
      nodes {
        id
        lastUsedAt
      }
    }
  }
`);

interface GettingStartedProps {
  organization: FragmentType<typeof GettingStarted_organization>;
}

/** The way to the first guarded call. Gone once it has been made. */
export function GettingStarted({ organization }: GettingStartedProps) {
  const { slug, projectCount, lastUsedKey } = readFragment(GettingStarted_organization, organization);
  const [key] = lastUsedKey.nodes;
  if (key?.lastUsedAt) return null;
  const keysPage = `/${slug}/settings/api-keys`;
  return (
    <Section title={t("Getting started")} description={t("Three steps to an API that only answers to your keys.")}>
      <ol className={classes.list}>
        <Step isDone={projectCount.totalCount > 0} label={t("Create a project")}>
          {t("It brings the environments production, staging and development.")}
        </Step>
        <Step isDone={key !== undefined} label={t("Create an API key")}>
          {key ? (
            t("Its secret was shown once; only its start is kept.")
          ) : (
            <Anchor component={Link} to={keysPage} inherit>
              {t("Go to API keys")}
            </Anchor>
          )}
        </Step>
        <Step isDone={false} label={t("Verify it with a first call")}>
          {key ? (
            <Anchor component={Link} to={`${keysPage}/${key.id}`} inherit>
              {t("See the command that does it")}
            </Anchor>
          ) : (
            t("One request tells your API whether to let a caller in.")
          )}
        </Step>
      </ol>
    </Section>
  );
}

function Step({ isDone, label, children }: { isDone: boolean; label: string; children: React.ReactNode }) {
  return (
    <li className={classes.step} data-done={isDone || undefined}>
      <span className={classes.mark} aria-hidden>
        {isDone && <IconCheck size={14} stroke={2.5} />}
      </span>
      <div>
        <Text size="sm" fw={550}>
          {label}
          {isDone && ` ${t("(done)")}`}
        </Text>
        <Text size="sm" c="dimmed">
          {children}
        </Text>
      </div>
    </li>
  );
}
