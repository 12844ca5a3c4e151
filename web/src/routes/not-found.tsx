import { Button } from "@mantine/core";
import { IconMapOff } from "@tabler/icons-react";
import { Link } from "react-router";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";

export function NotFoundRoute() {
  return (
    <>
      <PageHeader title="Nothing here" />
      <EmptyState
        icon={<IconMapOff size={24} stroke={1.5} />}
        title="This address leads nowhere"
        action={
          <Button component={Link} to="/" variant="default">
            Go to the start
          </Button>
        }
      >
        It was never there, it has been deleted or renamed, or your account can’t see it.
      </EmptyState>
    </>
  );
}
