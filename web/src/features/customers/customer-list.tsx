import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { RelativeTime } from "../../ui/relative-time";
import { RowMenu } from "../../ui/row-menu";
import classes from "./customer-list.module.css";

const CustomerList_customer = graphql(`
  fragment CustomerList_customer on Customer {
    id
    externalId
    name
    createdAt
  }
`);

interface CustomerListProps<Customer> {
  customers: readonly Customer[];
  /** The address of the customers’ pages. */
  front: string;
  /** Null where the viewer may not. */
  onEdit: ((customer: Customer) => void) | null;
  onDelete: ((customer: Customer) => void) | null;
}

export function CustomerList<Customer extends FragmentType<typeof CustomerList_customer>>(
  props: CustomerListProps<Customer>,
) {
  const { customers, front, onEdit, onDelete } = props;
  return (
    <ul className={classes.list} aria-label={t("Customers")}>
      {customers.map((masked) => {
        const { id, externalId, name, createdAt } = readFragment(CustomerList_customer, masked);
        return (
          <li key={id} className={classes.customer}>
            <div className={classes.name}>
              <Anchor component={Link} to={`${front}/${id}`} fw={550} underline="hover" lineClamp={2}>
                <bdi>{name ?? externalId}</bdi>
              </Anchor>
            </div>
            <code className={classes.externalId}>
              <bdi>{externalId}</bdi>
            </code>
            <Text size="xs" c="dimmed" component="div" className={classes.createdAt}>
              {rich("Added {when}", { when: <RelativeTime at={createdAt} /> })}
            </Text>
            <div className={classes.actions}>
              <RowMenu
                name={name ?? externalId}
                onEdit={onEdit !== null && (() => onEdit(masked))}
                onRemove={onDelete !== null && (() => onDelete(masked))}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
