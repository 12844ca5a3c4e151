import { graphql, readFragment, type FragmentType } from "../../graphql";
import type { GrantableProject } from "./grants";

export const GrantableProjects_organization = graphql(`
  fragment GrantableProjects_organization on Organization {
    projects(first: 200) {
      totalCount
      nodes {
        id
        name
        slug
        environments {
          id
          name
          slug
          kind
          mode
        }
        scopes {
          name
          description
          includesAll
        }
      }
    }
  }
`);

/** The places to which a key can be given access, as the forms want them. */
export function readGrantableProjects(organization: FragmentType<typeof GrantableProjects_organization>): {
  projects: readonly GrantableProject[];
  /** How many there are; the forms know the first of them only. */
  projectCount: number;
} {
  const { nodes, totalCount } = readFragment(GrantableProjects_organization, organization).projects;
  return { projects: nodes, projectCount: totalCount };
}
