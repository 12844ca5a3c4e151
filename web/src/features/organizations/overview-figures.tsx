import { SimpleGrid, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { inLanguage } from "../../lib/language";
import { t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import classes from "./overview-figures.module.css";

const OverviewFigures_organization = graphql(`
  fragment OverviewFigures_organization on Organization {
    slug
    activeApiKeyCount
    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {
      nodes {
        id
        lastUsedAt
      }
    }
  }
`);

const numbers = inLanguage((language) => new Intl.NumberFormat(language));

interface OverviewFiguresProps {
  organization: FragmentType<typeof OverviewFigures_organization>;
}

export function OverviewFigures({ organization }: OverviewFiguresProps) {
  const { slug, activeApiKeyCount, lastUsedKey } = readFragment(OverviewFigures_organization, organization);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" my={0}>
      <Figure
        label={t("Keys in force")}
        value={
          <Link to={`/${slug}/settings/api-keys`} className={classes.link}>
            {numbers().format(activeApiKeyCount)}
          </Link>
        }
      />
      <Figure
        label={t("Last call with a key")}
        value={<RelativeTime at={lastUsedKey.nodes[0]?.lastUsedAt ?? null} absent={t("None yet")} />}
      />
    </SimpleGrid>
  );
}

function Figure({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div className={classes.figure}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <dd className={classes.value}>{value}</dd>
    </div>
  );
}
