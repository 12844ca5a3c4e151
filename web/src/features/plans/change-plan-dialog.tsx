import { useApolloClient, useMutation } from "@apollo/client/react";
import { List, Text } from "@mantine/core";
import { graphql } from "../../graphql";
import { t } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";

const ChangePlan = graphql(`
  mutation ChangePlan($input: ChangePlanInput!) {
    changePlan(input: $input) {
      organization {
        id
        plan {
          id
        }
        apiKeyAvailability {
          available
        }
      }
    }
  }
`);

interface ChangePlanDialogProps {
  /** Null: closed. */
  plan: { id: string; name: string } | null;
  organizationId: string;
  /** What it does to what is there, a line each. */
  consequences: readonly string[];
  onClose: () => void;
}

export function ChangePlanDialog({ plan, organizationId, consequences, onClose }: ChangePlanDialogProps) {
  const client = useApolloClient();
  const [change] = useMutation(ChangePlan);
  const { run, isBusy, error, clearError } = useSubmission();
  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    void run(async () => {
      if (!plan) return;
      await change({ variables: { input: { organizationId, planId: plan.id } } });
      close();
      showToast(t("The plan is {plan} now.", { plan: plan.name }));
      // What is shown of keys, and who may use them, hangs on the plan.
      await client.refetchQueries({ include: "active" }).catch(() => undefined);
    });
  return (
    <ConfirmDialog
      opened={plan !== null}
      onClose={close}
      onConfirm={confirm}
      title={plan ? t("Change to {plan}?", { plan: plan.name }) : ""}
      confirmLabel={t("Change plan")}
      color={consequences.length > 0 ? "red" : "indigo"}
      isBusy={isBusy}
      error={error}
    >
      {consequences.length === 0 ? (
        t("It applies at once, and nothing that works now stops working.")
      ) : (
        <>
          <Text size="sm" mb="xs">
            {t("It applies at once:")}
          </Text>
          <List size="sm" spacing={6}>
            {consequences.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </>
      )}
    </ConfirmDialog>
  );
}
