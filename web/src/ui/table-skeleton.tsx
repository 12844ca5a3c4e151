import { Skeleton, Table, VisuallyHidden } from "@mantine/core";

interface TableSkeletonProps {
  columns: number;
  rows?: number;
  /** What is being loaded, such as “Loading keys”. */
  label: string;
}

const WIDTHS = ["70%", "55%", "85%", "40%", "60%"];

export function TableSkeleton({ columns, rows = 4, label }: TableSkeletonProps) {
  return (
    <div role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      <Table aria-hidden>
        <Table.Tbody>
          {Array.from({ length: rows }, (_, row) => (
            <Table.Tr key={row}>
              {Array.from({ length: columns }, (_column, column) => (
                <Table.Td key={column}>
                  <Skeleton height={14} my={4} width={WIDTHS[(row + column) % WIDTHS.length] ?? "60%"} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
