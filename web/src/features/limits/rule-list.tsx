import type { EnvironmentMode } from "@claviger/shared/environments";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
import { LimitRow, LimitRows } from "./limit-row";
import { ruleSentence } from "./limit-sentence";

const RuleList_rule = graphql(`
  fragment RuleList_rule on RateLimitRule {
    id
    name
    scope
    per
    limit
    windowSeconds
    action
  }
`);

interface RuleListProps<Rule> {
  rules: readonly Rule[];
  mode: EnvironmentMode;
  /** Absent where the viewer may not. */
  onEdit?: ((rule: Rule) => void) | false;
  onDelete?: ((rule: Rule) => void) | false;
}

export function RuleList<Rule extends FragmentType<typeof RuleList_rule>>(props: RuleListProps<Rule>) {
  const { rules, mode, onEdit = false, onDelete = false } = props;
  return (
    <LimitRows label={t("Rate-limit rules")}>
      {rules.map((masked) => {
        const rule = readFragment(RuleList_rule, masked);
        return (
          <LimitRow
            key={rule.id}
            name={rule.name}
            action={rule.action}
            sentence={ruleSentence(rule, mode)}
            onEdit={onEdit && (() => onEdit(masked))}
            onDelete={onDelete && (() => onDelete(masked))}
          />
        );
      })}
    </LimitRows>
  );
}
