import { useQuery } from "@apollo/client/react";
import { Skeleton, Text } from "@mantine/core";
import { useSearchParams } from "react-router";
import { RequestDetails } from "../features/request-logs/request-details";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { SidePanel } from "../ui/side-panel";

const RequestLogQuery = graphql(`
  query RequestLog($id: ID!) {
    node(id: $id) {
      type: __typename
      id
      ... on RequestLog {
        ...RequestDetails_log
      }
    }
  }
`);

const PARAMETER = "call";

/** Beside a list of calls: the one that the address names, in full. */
export function RequestLog({ toOfKey }: { toOfKey: ((id: string) => string) | null }) {
  const [params, setParams] = useSearchParams();
  const id = params.get(PARAMETER);
  const { data, error, refetch } = useQuery(RequestLogQuery, { variables: { id: id ?? "" }, skip: id === null });
  const log = data?.node?.type === "RequestLog" ? data.node : null;
  const close = () => setParams(withoutLog, { preventScrollReset: true });
  return (
    <SidePanel opened={id !== null} onClose={close} title={t("Call")}>
      {error && !log && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={320} radius="md" />}
      {data && !log && <Text size="sm">{t("There is no such call, or it is no longer kept.")}</Text>}
      {log && <RequestDetails log={log} toOfKey={toOfKey} />}
    </SidePanel>
  );
}

/** The address of one call beside the list that is shown. */
export function toRequest(params: URLSearchParams, id: string): { search: string } {
  const next = new URLSearchParams(params);
  next.set(PARAMETER, id);
  return { search: next.toString() };
}

function withoutLog(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(PARAMETER);
  return next;
}
