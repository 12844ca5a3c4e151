import { Group, Text } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { KindBadge } from "../../ui/environment-badges";
import classes from "./project-list.module.css";

const ProjectList_project = graphql(`
  fragment ProjectList_project on Project {
    id
    name
    slug
    environments {
      id
      kind
    }
  }
`);

interface ProjectListProps {
  projects: readonly FragmentType<typeof ProjectList_project>[];
  organizationSlug: string;
}

export function ProjectList({ projects, organizationSlug }: ProjectListProps) {
  return (
    <ul className={classes.list}>
      {readFragment(ProjectList_project, projects).map(({ id, name, slug, environments }) => (
        <li key={id}>
          <Link to={`/${organizationSlug}/projects/${slug}`} className={classes.project}>
            <span className={classes.name}>
              <Text span fw={600}>
                {name}
              </Text>
              <Text span size="sm" c="dimmed">
                {slug}
              </Text>
            </span>
            <Group gap={6} component="span" visibleFrom="sm">
              {kindsOf(environments).map((kind) => (
                <KindBadge key={kind} kind={kind} />
              ))}
            </Group>
            <IconChevronRight size={18} stroke={1.5} aria-hidden className={classes.chevron} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function kindsOf<Kind>(environments: readonly { kind: Kind }[]): Kind[] {
  return [...new Set(environments.map(({ kind }) => kind))];
}
