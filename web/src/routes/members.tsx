import { useQuery } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { can } from "@claviger/shared/permissions";
import { IconUserPlus } from "@tabler/icons-react";
import { useSearchParams } from "react-router";
import { InvitationsTable } from "../features/members/invitations-table";
import { InviteMemberDialog } from "../features/members/invite-member-dialog";
import { MembersTable } from "../features/members/members-table";
import { rolesToInvite } from "../features/members/roles";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization, useViewer } from "./shell-context";

const MembersQuery = graphql(`
  query Members($slug: String!, $after: String, $invitationsAfter: String, $seesInvitations: Boolean!) {
    organization(slug: $slug) {
      id
      ...MembersTable_organization
      members(first: 50, after: $after) {
        nodes {
          id
          ...MembersTable_member
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
      invitations(first: 50, after: $invitationsAfter) @include(if: $seesInvitations) {
        nodes {
          id
          ...InvitationsTable_invitation
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;

export function MembersRoute() {
  const { id, slug, rights } = useCurrentOrganization();
  const viewer = useViewer();
  const members = usePlace("after");
  const invitations = usePlace("invitationsAfter");
  const [isInviting, inviting] = useDisclosure(false);
  const seesInvitations = can(rights, "invitation.read", ORGANIZATION);
  const { data, error, refetch } = useQuery(MembersQuery, {
    variables: { slug, after: members.after, invitationsAfter: invitations.after, seesInvitations },
  });
  if (data && !data.organization) return <NotFoundRoute />;
  const organization = data?.organization;
  const [usualRole, ...otherRoles] = rolesToInvite(rights);

  return (
    <>
      <PageHeader
        title={t("Members")}
        description={t("Owners and admins may do everything. Only owners may delete the organization.")}
        actions={
          usualRole && (
            <Button leftSection={<IconUserPlus size={16} stroke={1.5} aria-hidden />} onClick={inviting.open}>
              {t("Invite")}
            </Button>
          )
        }
      />
      {error && !organization && <ErrorState error={error} onRetry={() => void refetch()} />}
      {(organization || !error) && (
        <Stack gap="lg">
          <Section title={t("People")} flush>
            {organization ? (
              <>
                <MembersTable
                  members={organization.members.nodes}
                  organization={organization}
                  rights={rights}
                  viewerId={viewer.id}
                />
                <Pager
                  summary={t("{count, plural, one {# member} other {# members}}", {
                    count: organization.members.totalCount,
                  })}
                  {...members.steps(organization.members.pageInfo)}
                />
              </>
            ) : (
              <TableSkeleton columns={4} label={t("Loading members")} />
            )}
          </Section>
          {organization?.invitations && (
            <Section
              title={t("Open invitations")}
              description={t("Each link works once, for its address only.")}
              flush={organization.invitations.totalCount > 0}
            >
              {organization.invitations.totalCount > 0 ? (
                <>
                  <InvitationsTable
                    invitations={organization.invitations.nodes}
                    canRevoke={can(rights, "invitation.revoke", ORGANIZATION)}
                  />
                  <Pager
                    summary={t("{count, plural, one {# invitation} other {# invitations}}", {
                      count: organization.invitations.totalCount,
                    })}
                    label={t("Pages of invitations")}
                    {...invitations.steps(organization.invitations.pageInfo)}
                  />
                </>
              ) : (
                t("Nobody is invited at the moment.")
              )}
            </Section>
          )}
        </Stack>
      )}
      {usualRole && (
        <InviteMemberDialog
          opened={isInviting}
          onClose={inviting.close}
          organizationId={id}
          roles={[usualRole, ...otherRoles]}
        />
      )}
    </>
  );
}

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** Where one of the page's lists stands, kept in the address. */
function usePlace(name: string) {
  const [params, setParams] = useSearchParams();
  const after = params.get(name);
  const goTo = (cursor: string | null) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      if (cursor === null) next.delete(name);
      else next.set(name, cursor);
      return next;
    });
  const steps = ({ hasNextPage, endCursor }: PageInfo) => ({
    onFirst: after === null ? null : () => goTo(null),
    onNext: hasNextPage && endCursor !== null ? () => goTo(endCursor) : null,
  });
  return { after, steps };
}
