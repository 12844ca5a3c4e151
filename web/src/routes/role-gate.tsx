import { useQuery } from "@apollo/client/react";
import { can, type Action } from "@claviger/shared/permissions";
import { IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { OwnersToAsk } from "../features/organizations/owners-to-ask";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { useCurrentOrganization } from "./shell-context";

const RoleGateQuery = graphql(`
  query RoleGate($slug: String!) {
    organization(slug: $slug) {
      id
      ...OwnersToAsk_organization
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;

interface RoleGateProps {
  /** What the reader must be allowed to do in the organization. */
  action: Action;
  title: string;
  children: ReactNode;
}

/** Shows a page to those who may see it, and tells everybody else whom to ask. */
export function RoleGate({ action, title, children }: RoleGateProps) {
  const { slug, rights } = useCurrentOrganization();
  const isOpen = can(rights, action, ORGANIZATION);
  const { data } = useQuery(RoleGateQuery, { variables: { slug }, skip: isOpen });
  if (isOpen) return children;
  return (
    <>
      <PageHeader title={title} />
      <EmptyState icon={<IconLock size={24} stroke={1.5} />} title={t("This is for owners and admins")}>
        {t("Your role doesn’t let you see it. Ask an owner for what you need to know, or for another role.")}
        {data?.organization && <OwnersToAsk organization={data.organization} />}
      </EmptyState>
    </>
  );
}
