import { useLazyQuery } from "@apollo/client/react";
import { can, type MemberRights } from "@claviger/shared/permissions";
import { graphql } from "../graphql";

const CustomerKeysQuery = graphql(`
  query CustomerKeys($slug: String!, $customerId: ID!) {
    organization(slug: $slug) {
      id
      apiKeys(first: 10, filter: { customerId: $customerId, status: [ACTIVE, INACTIVE] }) {
        ...DeleteCustomerDialog_bound
      }
    }
  }
`);

/** The keys in force that are bound to a customer, looked for when they are asked for; null where the viewer sees no keys. */
export function useCustomerKeys({ slug, rights }: { slug: string; rights: MemberRights }) {
  const [find, { data }] = useLazyQuery(CustomerKeysQuery, { fetchPolicy: "network-only" });
  const seesKeys = can(rights, "api_key.list", { kind: "organization" });
  // Where they can't be asked for, the server still refuses to delete a customer that one of them is bound to.
  const look = async (customerId: string): Promise<void> => {
    if (seesKeys) await find({ variables: { slug, customerId } }).catch(() => undefined);
  };
  return { bound: data?.organization?.apiKeys ?? null, look };
}
