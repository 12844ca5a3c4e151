import { Tooltip } from "@mantine/core";
import classes from "./sparkline.module.css";

interface SparklineProps {
  /** One bar for each, in order. */
  bars: readonly { allowed: number; denied: number }[];
  /** The same in words, for whoever looks closer or doesn't look. */
  label: string;
}

const WIDTH = 72;
const HEIGHT = 22;
const GAP = 2;
/** A single call among thousands is still to be seen. */
const MIN_HEIGHT = 2;

/** A few bars the height of a line of text. */
export function Sparkline({ bars, label }: SparklineProps) {
  const highest = Math.max(1, ...bars.map(({ allowed, denied }) => allowed + denied));
  const width = (WIDTH - GAP * (bars.length - 1)) / bars.length;
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(MIN_HEIGHT, (count / highest) * HEIGHT));
  return (
    <Tooltip label={label}>
      <svg
        role="img"
        aria-label={label}
        tabIndex={0}
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={classes.root}
      >
        {bars.map(({ allowed, denied }, index) => {
          const whole = heightOf(allowed + denied);
          const refused = allowed === 0 ? whole : Math.min(heightOf(denied), whole);
          const x = index * (width + GAP);
          return (
            // Bars have no identity but their place.
            <g key={index}>
              <rect x={x} y={HEIGHT - 1} width={width} height={1} className={classes.ground} />
              <rect x={x} y={HEIGHT - whole} width={width} height={whole - refused} className={classes.allowed} />
              <rect x={x} y={HEIGHT - refused} width={width} height={refused} className={classes.denied} />
            </g>
          );
        })}
      </svg>
    </Tooltip>
  );
}
