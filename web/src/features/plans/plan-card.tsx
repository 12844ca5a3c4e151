import { Badge, Button, Group, List, Text, ThemeIcon } from "@mantine/core";
import { IconCheck, IconMinus } from "@tabler/icons-react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { planTerms } from "./plan-words";
import classes from "./plan-card.module.css";

const PlanCard_plan = graphql(`
  fragment PlanCard_plan on Plan {
    id
    name
    apiKeys
    liveKeys
    maxActiveKeys
    auditRetentionDays
    requestLogRetentionDays
  }
`);

interface PlanCardProps {
  plan: FragmentType<typeof PlanCard_plan>;
  isPresent: boolean;
  /** Null where the reader can't change the plan. */
  onChoose: (() => void) | null;
}

export function PlanCard({ plan, isPresent, onChoose }: PlanCardProps) {
  const data = readFragment(PlanCard_plan, plan);
  return (
    <li className={classes.root} data-present={isPresent || undefined}>
      <Group justify="space-between" gap="xs" mb="sm">
        <Text component="h3" fw={650} size="lg">
          {data.name}
        </Text>
        {isPresent && <Badge>{t("Present plan")}</Badge>}
      </Group>
      <List spacing={8} size="sm" listStyleType="none" className={classes.terms}>
        {planTerms(data).map(({ text, isIncluded }) => (
          <List.Item
            key={text}
            icon={
              <ThemeIcon size={20} radius="xl" variant="light" color={isIncluded ? "green" : "gray"} aria-hidden>
                {isIncluded ? <IconCheck size={12} stroke={2.5} /> : <IconMinus size={12} stroke={2.5} />}
              </ThemeIcon>
            }
          >
            {text}
          </List.Item>
        ))}
      </List>
      {onChoose && !isPresent && (
        <Button variant="default" fullWidth mt="md" onClick={onChoose}>
          {t("Change to {plan}…", { plan: data.name })}
        </Button>
      )}
    </li>
  );
}
