import { Button } from "@mantine/core";
import { IconMapOff } from "@tabler/icons-react";
import { Link } from "react-router";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";

export function NotFoundRoute() {
  return (
    <>
      <PageHeader title={t("Nothing here")} />
      <EmptyState
        icon={<IconMapOff size={24} stroke={1.5} />}
        title={t("This address leads nowhere")}
        action={
          <Button component={Link} to="/" variant="default">
            {t("Go to the start")}
          </Button>
        }
      >
        {t("It was never there, it has been deleted or renamed, or your account can’t see it.")}
      </EmptyState>
    </>
  );
}
