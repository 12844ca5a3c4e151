import { Progress, Text } from "@mantine/core";
import type { EnvironmentMode } from "@claviger/shared/environments";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import classes from "./budget-list.module.css";
import { LimitRow, LimitRows } from "./limit-row";
import { budgetSentence } from "./limit-sentence";

const BudgetList_budget = graphql(`
  fragment BudgetList_budget on Budget {
    id
    name
    limit
    period
    action
    spent
    resetsAt
    apiKey {
      id
      name
    }
  }
`);

interface BudgetListProps<Budget> {
  budgets: readonly Budget[];
  mode: EnvironmentMode;
  /** Who sees no keys can't tell a budget for one from a budget for all. */
  seesKeys: boolean;
  /** Absent where the viewer may not. */
  onEdit: ((budget: Budget) => void) | false;
  onDelete: ((budget: Budget) => void) | false;
}

/** From this share on there is little left. */
const NEARLY = 80;

export function BudgetList<Budget extends FragmentType<typeof BudgetList_budget>>(props: BudgetListProps<Budget>) {
  const { budgets, mode, seesKeys, onEdit, onDelete } = props;
  return (
    <LimitRows label={t("Budgets")}>
      {budgets.map((masked) => {
        const budget = readFragment(BudgetList_budget, masked);
        const everybody = seesKeys ? t("All keys together") : t("All keys together, or one of them");
        return (
          <LimitRow
            key={budget.id}
            name={budget.name}
            action={budget.action}
            sentence={budgetSentence(budget, mode, budget.apiKey?.name ?? everybody)}
            onEdit={onEdit && (() => onEdit(masked))}
            onDelete={onDelete && (() => onDelete(masked))}
          >
            <Spending {...budget} />
          </LimitRow>
        );
      })}
    </LimitRows>
  );
}

interface SpendingProps {
  name: string;
  spent: number;
  limit: number;
  resetsAt: string;
}

function Spending({ name, spent, limit, resetsAt }: SpendingProps) {
  const share = Math.min(100, (spent / limit) * 100);
  return (
    <div className={classes.spending}>
      <Progress.Root size="sm" className={classes.bar ?? ""}>
        <Progress.Section
          value={share}
          color={share >= 100 ? "red" : share >= NEARLY ? "orange" : "indigo"}
          aria-label={t("Spent of {name}", { name })}
        />
      </Progress.Root>
      <Text size="xs" component="div">
        {rich("{spent, number} of {limit, number} spent · resets {when}", {
          spent,
          limit,
          when: <RelativeTime at={resetsAt} />,
        })}
      </Text>
    </div>
  );
}
