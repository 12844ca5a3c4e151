/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Shell {\n    viewer {\n      user {\n        id\n        name\n        email\n        ...AccountMenu_user\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          name\n          slug\n          viewerRole\n          apiKeyAvailability {\n            available\n          }\n          ...OrganizationSwitcher_organization\n        }\n      }\n    }\n  }\n": typeof types.ShellDocument,
    "\n  fragment AccountMenu_user on User {\n    name\n    email\n  }\n": typeof types.AccountMenu_UserFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  fragment CreateKeyDialog_organization on Organization {\n    id\n    ...CreateKeyForm_organization\n  }\n": typeof types.CreateKeyDialog_OrganizationFragmentDoc,
    "\n  fragment CreateKeyForm_organization on Organization {\n    id\n    slug\n    activeApiKeyCount\n    plan {\n      id\n      name\n      liveKeys\n      maxActiveKeys\n    }\n    keyPolicy {\n      keyPrefix\n      environmentBinding\n      requireExpiry\n      maxLifetimeDays\n    }\n    ...GrantableProjects_organization\n  }\n": typeof types.CreateKeyForm_OrganizationFragmentDoc,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  query CustomersToChoose($environmentId: ID!, $search: String) {\n    environment(id: $environmentId) {\n      id\n      customers(first: 20, search: $search) {\n        nodes {\n          id\n          name\n          externalId\n        }\n      }\n    }\n  }\n": typeof types.CustomersToChooseDocument,
    "\n  fragment DeleteKeyDialog_apiKey on ApiKey {\n    id\n    name\n    organization {\n      id\n    }\n  }\n": typeof types.DeleteKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation DeleteApiKey($input: DeleteApiKeyInput!) {\n    deleteApiKey(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteApiKeyDocument,
    "\n  fragment DuplicateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    status\n    expiresAt\n    organization {\n      id\n    }\n  }\n": typeof types.DuplicateKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation DuplicateApiKey($input: DuplicateApiKeyInput!) {\n    duplicateApiKey(input: $input) {\n      secret\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n": typeof types.DuplicateApiKeyDocument,
    "\n  fragment EditKeyAccessForm_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    organizationAccess\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n    organization {\n      id\n      ...GrantableProjects_organization\n    }\n  }\n": typeof types.EditKeyAccessForm_ApiKeyFragmentDoc,
    "\n  fragment EditKeyBoundsForm_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n    }\n    organization {\n      id\n    }\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": typeof types.EditKeyBoundsForm_ApiKeyFragmentDoc,
    "\n  fragment EditKeyDetailsForm_apiKey on ApiKey {\n    id\n    name\n    description\n    metadata\n    organization {\n      id\n    }\n  }\n": typeof types.EditKeyDetailsForm_ApiKeyFragmentDoc,
    "\n  fragment EditKeyExpiryForm_apiKey on ApiKey {\n    id\n    status\n    expiresAt\n    createdAt\n    organization {\n      id\n      keyPolicy {\n        requireExpiry\n        maxLifetimeDays\n      }\n    }\n  }\n": typeof types.EditKeyExpiryForm_ApiKeyFragmentDoc,
    "\n  fragment FinishRotationDialog_apiKey on ApiKey {\n    id\n    name\n    secrets {\n      id\n      status\n      lastUsedAt\n    }\n    organization {\n      id\n    }\n  }\n": typeof types.FinishRotationDialog_ApiKeyFragmentDoc,
    "\n  mutation FinishApiKeyRotation($input: FinishApiKeyRotationInput!) {\n    finishApiKeyRotation(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n": typeof types.FinishApiKeyRotationDocument,
    "\n  fragment GrantableProjects_organization on Organization {\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n": typeof types.GrantableProjects_OrganizationFragmentDoc,
    "\n  fragment KeyAccess_apiKey on ApiKey {\n    id\n    environmentKind\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        name\n        slug\n      }\n      environment {\n        id\n        name\n      }\n    }\n  }\n": typeof types.KeyAccess_ApiKeyFragmentDoc,
    "\n  fragment KeyCard_apiKey on ApiKey {\n    id\n    lastUsedAt\n    expiresAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n": typeof types.KeyCard_ApiKeyFragmentDoc,
    "\n  fragment KeyDialogs_apiKey on ApiKey {\n    id\n    ...RotateKeyDialog_apiKey\n    ...DuplicateKeyDialog_apiKey\n    ...SwitchKeyDialog_apiKey\n    ...RevokeKeyDialog_apiKey\n    ...DeleteKeyDialog_apiKey\n  }\n": typeof types.KeyDialogs_ApiKeyFragmentDoc,
    "\n  fragment KeyFacts_apiKey on ApiKey {\n    id\n    start\n    environmentKind\n    mode\n    owner\n    ownerMember {\n      id\n      user {\n        id\n        name\n      }\n    }\n    lastUsedAt\n    lastUsedIp\n    expiresAt\n    rotationDueAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    updatedAt\n    createdBy {\n      id\n      name\n    }\n    replaces {\n      id\n      name\n    }\n  }\n": typeof types.KeyFacts_ApiKeyFragmentDoc,
    "\n  fragment KeyKind_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n  }\n": typeof types.KeyKind_ApiKeyFragmentDoc,
    "\n  fragment KeyMatrix_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": typeof types.KeyMatrix_ApiKeyFragmentDoc,
    "\n  fragment KeyMenu_apiKey on ApiKey {\n    id\n    name\n    status\n    organizationAccess\n    environmentKind\n    mode\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n      }\n    }\n    ...KeyDialogs_apiKey\n  }\n": typeof types.KeyMenu_ApiKeyFragmentDoc,
    "\n  fragment KeyName_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n": typeof types.KeyName_ApiKeyFragmentDoc,
    "\n  fragment KeyRestrictions_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n      environment {\n        id\n        name\n      }\n    }\n  }\n": typeof types.KeyRestrictions_ApiKeyFragmentDoc,
    "\n  fragment KeyRow_apiKey on ApiKey {\n    id\n    lastUsedAt\n    expiresAt\n    createdAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n": typeof types.KeyRow_ApiKeyFragmentDoc,
    "\n  fragment KeySecrets_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n  }\n": typeof types.KeySecrets_ApiKeyFragmentDoc,
    "\n  fragment KeyStatus_apiKey on ApiKey {\n    id\n    status\n    blockedBy\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    rotationDueAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n  }\n": typeof types.KeyStatus_ApiKeyFragmentDoc,
    "\n  fragment KeyTable_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      ...KeyRow_apiKey\n      ...KeyCard_apiKey\n    }\n  }\n": typeof types.KeyTable_ApiKeysFragmentDoc,
    "\n  fragment RevokeKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    lastUsedIp\n    createdBy {\n      id\n      name\n    }\n    organization {\n      id\n    }\n    ...KeyAccess_apiKey\n  }\n": typeof types.RevokeKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      effectiveAt\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment RotateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    expiresAt\n    lastUsedAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n        defaultGracePeriodSeconds\n        maxGracePeriodSeconds\n      }\n    }\n  }\n": typeof types.RotateKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      previousSecretRetiresAt\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n": typeof types.RotateApiKeyDocument,
    "\n  fragment RotationHandover_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n    ...FinishRotationDialog_apiKey\n  }\n": typeof types.RotationHandover_ApiKeyFragmentDoc,
    "\n  fragment ShowOncePanel_apiKey on ApiKey {\n    id\n    name\n    ...VerifyPanel_apiKey\n  }\n": typeof types.ShowOncePanel_ApiKeyFragmentDoc,
    "\n  fragment SwitchKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    organization {\n      id\n    }\n  }\n": typeof types.SwitchKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation DisableApiKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": typeof types.DisableApiKeyDocument,
    "\n  mutation EnableApiKey($input: EnableApiKeyInput!) {\n    enableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": typeof types.EnableApiKeyDocument,
    "\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n": typeof types.UpdateApiKeyDocument,
    "\n  fragment VerifyPanel_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    lastUsedAt\n    grants {\n      permission\n      environment {\n        id\n        name\n      }\n      project {\n        id\n        name\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": typeof types.VerifyPanel_ApiKeyFragmentDoc,
    "\n  fragment EditMemberDialog_member on Member {\n    id\n    role\n    user {\n      id\n      name\n    }\n    projectGrants {\n      permission\n      project {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EditMemberDialog_MemberFragmentDoc,
    "\n  fragment EditMemberDialog_organization on Organization {\n    id\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EditMemberDialog_OrganizationFragmentDoc,
    "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    updateMember(input: $input) {\n      member {\n        id\n        ...EditMemberDialog_member\n      }\n    }\n  }\n": typeof types.UpdateMemberDocument,
    "\n  fragment InvitationsTable_invitation on Invitation {\n    id\n    email\n    role\n    createdAt\n    expiresAt\n    ...RevokeInvitationDialog_invitation\n  }\n": typeof types.InvitationsTable_InvitationFragmentDoc,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n        expiresAt\n      }\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  fragment JoinOrganization_user on User {\n    name\n    email\n  }\n": typeof types.JoinOrganization_UserFragmentDoc,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      organization {\n        id\n        slug\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  fragment LeaveOrganizationDialog_member on Member {\n    id\n  }\n": typeof types.LeaveOrganizationDialog_MemberFragmentDoc,
    "\n  mutation LeaveOrganization($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      id\n    }\n  }\n": typeof types.LeaveOrganizationDocument,
    "\n  fragment MemberAccess_member on Member {\n    role\n    projectGrants {\n      permission\n      project {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MemberAccess_MemberFragmentDoc,
    "\n  fragment MemberMenu_member on Member {\n    id\n    role\n    user {\n      id\n      name\n    }\n    ...EditMemberDialog_member\n    ...RemoveMemberDialog_member\n    ...LeaveOrganizationDialog_member\n  }\n": typeof types.MemberMenu_MemberFragmentDoc,
    "\n  fragment MemberMenu_organization on Organization {\n    id\n    name\n    ...EditMemberDialog_organization\n  }\n": typeof types.MemberMenu_OrganizationFragmentDoc,
    "\n  fragment MembersTable_member on Member {\n    id\n    role\n    createdAt\n    user {\n      id\n      name\n      email\n    }\n    ...MemberAccess_member\n    ...MemberMenu_member\n  }\n": typeof types.MembersTable_MemberFragmentDoc,
    "\n  fragment MembersTable_organization on Organization {\n    id\n    ...MemberMenu_organization\n  }\n": typeof types.MembersTable_OrganizationFragmentDoc,
    "\n  fragment RemoveMemberDialog_member on Member {\n    id\n    user {\n      id\n      name\n    }\n  }\n": typeof types.RemoveMemberDialog_MemberFragmentDoc,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  fragment RevokeInvitationDialog_invitation on Invitation {\n    id\n    email\n  }\n": typeof types.RevokeInvitationDialog_InvitationFragmentDoc,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      organization {\n        id\n        name\n        slug\n      }\n    }\n  }\n": typeof types.CreateOrganizationDocument,
    "\n  fragment DeleteOrganization_organization on Organization {\n    id\n    name\n    activeApiKeyCount\n  }\n": typeof types.DeleteOrganization_OrganizationFragmentDoc,
    "\n  mutation DeleteOrganization($input: DeleteOrganizationInput!) {\n    deleteOrganization(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteOrganizationDocument,
    "\n  fragment EditOrganizationForm_organization on Organization {\n    id\n    name\n    slug\n  }\n": typeof types.EditOrganizationForm_OrganizationFragmentDoc,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      organization {\n        id\n        ...EditOrganizationForm_organization\n      }\n    }\n  }\n": typeof types.UpdateOrganizationDocument,
    "\n  fragment GettingStarted_organization on Organization {\n    slug\n    projectCount: projects(first: 1) {\n      totalCount\n    }\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.GettingStarted_OrganizationFragmentDoc,
    "\n  fragment KeyPolicy_organization on Organization {\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n    }\n  }\n": typeof types.KeyPolicy_OrganizationFragmentDoc,
    "\n  fragment OrganizationSwitcher_organization on Organization {\n    id\n    name\n    slug\n  }\n": typeof types.OrganizationSwitcher_OrganizationFragmentDoc,
    "\n  fragment OverviewFigures_organization on Organization {\n    slug\n    activeApiKeyCount\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.OverviewFigures_OrganizationFragmentDoc,
    "\n  fragment KeysUnavailable_organization on Organization {\n    id\n    plan {\n      id\n      name\n    }\n    apiKeyAvailability {\n      reason\n      plansThatInclude {\n        id\n        name\n      }\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n": typeof types.KeysUnavailable_OrganizationFragmentDoc,
    "\n  mutation CreateEnvironment($input: CreateEnvironmentInput!) {\n    createEnvironment(input: $input) {\n      environment {\n        id\n      }\n    }\n  }\n": typeof types.CreateEnvironmentDocument,
    "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        id\n        name\n        slug\n      }\n    }\n  }\n": typeof types.CreateProjectDocument,
    "\n  fragment DeleteEnvironmentDialog_environment on Environment {\n    id\n    name\n    project {\n      id\n      name\n    }\n  }\n": typeof types.DeleteEnvironmentDialog_EnvironmentFragmentDoc,
    "\n  mutation DeleteEnvironment($input: DeleteEnvironmentInput!) {\n    deleteEnvironment(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteEnvironmentDocument,
    "\n  fragment DeleteProjectDialog_project on Project {\n    id\n    name\n    organization {\n      id\n      slug\n    }\n  }\n": typeof types.DeleteProjectDialog_ProjectFragmentDoc,
    "\n  mutation DeleteProject($input: DeleteProjectInput!) {\n    deleteProject(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteProjectDocument,
    "\n  fragment EditEnvironmentDialog_environment on Environment {\n    id\n    name\n    slug\n  }\n": typeof types.EditEnvironmentDialog_EnvironmentFragmentDoc,
    "\n  mutation UpdateEnvironment($input: UpdateEnvironmentInput!) {\n    updateEnvironment(input: $input) {\n      environment {\n        id\n        ...EditEnvironmentDialog_environment\n      }\n    }\n  }\n": typeof types.UpdateEnvironmentDocument,
    "\n  fragment EditProjectDialog_project on Project {\n    id\n    name\n    slug\n    organization {\n      id\n      slug\n    }\n  }\n": typeof types.EditProjectDialog_ProjectFragmentDoc,
    "\n  mutation UpdateProject($input: UpdateProjectInput!) {\n    updateProject(input: $input) {\n      project {\n        id\n        slug\n      }\n    }\n  }\n": typeof types.UpdateProjectDocument,
    "\n  fragment EnvironmentActions_environment on Environment {\n    id\n    name\n    ...EditEnvironmentDialog_environment\n    ...DeleteEnvironmentDialog_environment\n  }\n": typeof types.EnvironmentActions_EnvironmentFragmentDoc,
    "\n  fragment EnvironmentList_environment on Environment {\n    id\n    name\n    slug\n    kind\n    mode\n    ...EnvironmentActions_environment\n  }\n": typeof types.EnvironmentList_EnvironmentFragmentDoc,
    "\n  fragment ProjectActions_project on Project {\n    id\n    ...EditProjectDialog_project\n    ...DeleteProjectDialog_project\n  }\n": typeof types.ProjectActions_ProjectFragmentDoc,
    "\n  fragment ProjectList_project on Project {\n    id\n    name\n    slug\n    environments {\n      id\n      kind\n    }\n  }\n": typeof types.ProjectList_ProjectFragmentDoc,
    "\n  query ApiKeyAccess($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      ...KeyAccess_apiKey\n      ...KeyMatrix_apiKey\n      ...KeyRestrictions_apiKey\n      ...KeyFacts_apiKey\n      ...VerifyPanel_apiKey\n    }\n  }\n": typeof types.ApiKeyAccessDocument,
    "\n  query ApiKeyFirstUse($id: ID!) {\n    apiKey(id: $id) {\n      id\n      secrets {\n        id\n        status\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.ApiKeyFirstUseDocument,
    "\n  query ApiKeySecrets($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...RotationHandover_apiKey\n      ...KeySecrets_apiKey\n    }\n  }\n": typeof types.ApiKeySecretsDocument,
    "\n  query ApiKeySettings($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...EditKeyDetailsForm_apiKey\n      ...EditKeyAccessForm_apiKey\n      ...EditKeyBoundsForm_apiKey\n      ...EditKeyExpiryForm_apiKey\n    }\n  }\n": typeof types.ApiKeySettingsDocument,
    "\n  query ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      id\n      name\n      description\n      organization {\n        id\n      }\n      ...KeyStatus_apiKey\n      ...KeyMenu_apiKey\n    }\n  }\n": typeof types.ApiKeyDocument,
    "\n  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      activeApiKeyCount\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  query Invitation {\n    viewer {\n      user {\n        id\n        ...JoinOrganization_user\n      }\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  query KeyGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeyAvailability {\n        available\n      }\n      ...KeysUnavailable_organization\n    }\n  }\n": typeof types.KeyGateDocument,
    "\n  query Members($slug: String!, $after: String, $invitationsAfter: String, $seesInvitations: Boolean!) {\n    organization(slug: $slug) {\n      id\n      ...MembersTable_organization\n      members(first: 50, after: $after) {\n        nodes {\n          id\n          ...MembersTable_member\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n      invitations(first: 50, after: $invitationsAfter) @include(if: $seesInvitations) {\n        nodes {\n          id\n          ...InvitationsTable_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query OrganizationLayout($slug: String!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      viewerRole\n      apiKeyAvailability {\n        available\n      }\n    }\n  }\n": typeof types.OrganizationLayoutDocument,
    "\n  query OrganizationSettings($slug: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      createdAt\n      ...EditOrganizationForm_organization\n      ...KeyPolicy_organization\n      ...DeleteOrganization_organization @include(if: $seesKeys)\n    }\n  }\n": typeof types.OrganizationSettingsDocument,
    "\n  query Organization($slug: String!, $seesKeys: Boolean!, $search: String, $after: String) {\n    organization(slug: $slug) {\n      id\n      ...OverviewFigures_organization @include(if: $seesKeys)\n      ...GettingStarted_organization @include(if: $seesKeys)\n      allProjects: projects(first: 1) {\n        totalCount\n      }\n      projects(first: 25, after: $after, search: $search) {\n        nodes {\n          id\n          ...ProjectList_project\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.OrganizationDocument,
    "\n  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, filter: { projectId: $projectId }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": typeof types.ProjectKeysDocument,
    "\n  query Project($organization: String!, $project: String!) {\n    organization(slug: $organization) {\n      id\n      projects(first: 200, search: $project) {\n        nodes {\n          id\n          name\n          slug\n          environments {\n            id\n            ...EnvironmentList_environment\n          }\n          ...ProjectActions_project\n        }\n      }\n    }\n  }\n": typeof types.ProjectDocument,
    "\n  query Setup {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 1) {\n        nodes {\n          id\n          slug\n          firstProject: projects(first: 1) {\n            nodes {\n              id\n            }\n          }\n          apiKeys(first: 1) {\n            nodes {\n              id\n              lastUsedAt\n              ...VerifyPanel_apiKey\n            }\n          }\n          ...CreateKeyForm_organization\n        }\n      }\n    }\n  }\n": typeof types.SetupDocument,
    "\n  query SignInRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": typeof types.SignInRouteDocument,
    "\n  query SignUpRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": typeof types.SignUpRouteDocument,
    "\n  query Start {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          slug\n        }\n      }\n    }\n  }\n": typeof types.StartDocument,
};
const documents: Documents = {
    "\n  query Shell {\n    viewer {\n      user {\n        id\n        name\n        email\n        ...AccountMenu_user\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          name\n          slug\n          viewerRole\n          apiKeyAvailability {\n            available\n          }\n          ...OrganizationSwitcher_organization\n        }\n      }\n    }\n  }\n": types.ShellDocument,
    "\n  fragment AccountMenu_user on User {\n    name\n    email\n  }\n": types.AccountMenu_UserFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": types.SignUpDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  fragment CreateKeyDialog_organization on Organization {\n    id\n    ...CreateKeyForm_organization\n  }\n": types.CreateKeyDialog_OrganizationFragmentDoc,
    "\n  fragment CreateKeyForm_organization on Organization {\n    id\n    slug\n    activeApiKeyCount\n    plan {\n      id\n      name\n      liveKeys\n      maxActiveKeys\n    }\n    keyPolicy {\n      keyPrefix\n      environmentBinding\n      requireExpiry\n      maxLifetimeDays\n    }\n    ...GrantableProjects_organization\n  }\n": types.CreateKeyForm_OrganizationFragmentDoc,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  query CustomersToChoose($environmentId: ID!, $search: String) {\n    environment(id: $environmentId) {\n      id\n      customers(first: 20, search: $search) {\n        nodes {\n          id\n          name\n          externalId\n        }\n      }\n    }\n  }\n": types.CustomersToChooseDocument,
    "\n  fragment DeleteKeyDialog_apiKey on ApiKey {\n    id\n    name\n    organization {\n      id\n    }\n  }\n": types.DeleteKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation DeleteApiKey($input: DeleteApiKeyInput!) {\n    deleteApiKey(input: $input) {\n      id\n    }\n  }\n": types.DeleteApiKeyDocument,
    "\n  fragment DuplicateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    status\n    expiresAt\n    organization {\n      id\n    }\n  }\n": types.DuplicateKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation DuplicateApiKey($input: DuplicateApiKeyInput!) {\n    duplicateApiKey(input: $input) {\n      secret\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n": types.DuplicateApiKeyDocument,
    "\n  fragment EditKeyAccessForm_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    organizationAccess\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n    organization {\n      id\n      ...GrantableProjects_organization\n    }\n  }\n": types.EditKeyAccessForm_ApiKeyFragmentDoc,
    "\n  fragment EditKeyBoundsForm_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n    }\n    organization {\n      id\n    }\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": types.EditKeyBoundsForm_ApiKeyFragmentDoc,
    "\n  fragment EditKeyDetailsForm_apiKey on ApiKey {\n    id\n    name\n    description\n    metadata\n    organization {\n      id\n    }\n  }\n": types.EditKeyDetailsForm_ApiKeyFragmentDoc,
    "\n  fragment EditKeyExpiryForm_apiKey on ApiKey {\n    id\n    status\n    expiresAt\n    createdAt\n    organization {\n      id\n      keyPolicy {\n        requireExpiry\n        maxLifetimeDays\n      }\n    }\n  }\n": types.EditKeyExpiryForm_ApiKeyFragmentDoc,
    "\n  fragment FinishRotationDialog_apiKey on ApiKey {\n    id\n    name\n    secrets {\n      id\n      status\n      lastUsedAt\n    }\n    organization {\n      id\n    }\n  }\n": types.FinishRotationDialog_ApiKeyFragmentDoc,
    "\n  mutation FinishApiKeyRotation($input: FinishApiKeyRotationInput!) {\n    finishApiKeyRotation(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n": types.FinishApiKeyRotationDocument,
    "\n  fragment GrantableProjects_organization on Organization {\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n": types.GrantableProjects_OrganizationFragmentDoc,
    "\n  fragment KeyAccess_apiKey on ApiKey {\n    id\n    environmentKind\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        name\n        slug\n      }\n      environment {\n        id\n        name\n      }\n    }\n  }\n": types.KeyAccess_ApiKeyFragmentDoc,
    "\n  fragment KeyCard_apiKey on ApiKey {\n    id\n    lastUsedAt\n    expiresAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n": types.KeyCard_ApiKeyFragmentDoc,
    "\n  fragment KeyDialogs_apiKey on ApiKey {\n    id\n    ...RotateKeyDialog_apiKey\n    ...DuplicateKeyDialog_apiKey\n    ...SwitchKeyDialog_apiKey\n    ...RevokeKeyDialog_apiKey\n    ...DeleteKeyDialog_apiKey\n  }\n": types.KeyDialogs_ApiKeyFragmentDoc,
    "\n  fragment KeyFacts_apiKey on ApiKey {\n    id\n    start\n    environmentKind\n    mode\n    owner\n    ownerMember {\n      id\n      user {\n        id\n        name\n      }\n    }\n    lastUsedAt\n    lastUsedIp\n    expiresAt\n    rotationDueAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    updatedAt\n    createdBy {\n      id\n      name\n    }\n    replaces {\n      id\n      name\n    }\n  }\n": types.KeyFacts_ApiKeyFragmentDoc,
    "\n  fragment KeyKind_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n  }\n": types.KeyKind_ApiKeyFragmentDoc,
    "\n  fragment KeyMatrix_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": types.KeyMatrix_ApiKeyFragmentDoc,
    "\n  fragment KeyMenu_apiKey on ApiKey {\n    id\n    name\n    status\n    organizationAccess\n    environmentKind\n    mode\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n      }\n    }\n    ...KeyDialogs_apiKey\n  }\n": types.KeyMenu_ApiKeyFragmentDoc,
    "\n  fragment KeyName_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n": types.KeyName_ApiKeyFragmentDoc,
    "\n  fragment KeyRestrictions_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n      environment {\n        id\n        name\n      }\n    }\n  }\n": types.KeyRestrictions_ApiKeyFragmentDoc,
    "\n  fragment KeyRow_apiKey on ApiKey {\n    id\n    lastUsedAt\n    expiresAt\n    createdAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n": types.KeyRow_ApiKeyFragmentDoc,
    "\n  fragment KeySecrets_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n  }\n": types.KeySecrets_ApiKeyFragmentDoc,
    "\n  fragment KeyStatus_apiKey on ApiKey {\n    id\n    status\n    blockedBy\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    rotationDueAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n  }\n": types.KeyStatus_ApiKeyFragmentDoc,
    "\n  fragment KeyTable_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      ...KeyRow_apiKey\n      ...KeyCard_apiKey\n    }\n  }\n": types.KeyTable_ApiKeysFragmentDoc,
    "\n  fragment RevokeKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    lastUsedIp\n    createdBy {\n      id\n      name\n    }\n    organization {\n      id\n    }\n    ...KeyAccess_apiKey\n  }\n": types.RevokeKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      effectiveAt\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment RotateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    expiresAt\n    lastUsedAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n        defaultGracePeriodSeconds\n        maxGracePeriodSeconds\n      }\n    }\n  }\n": types.RotateKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      previousSecretRetiresAt\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n": types.RotateApiKeyDocument,
    "\n  fragment RotationHandover_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n    ...FinishRotationDialog_apiKey\n  }\n": types.RotationHandover_ApiKeyFragmentDoc,
    "\n  fragment ShowOncePanel_apiKey on ApiKey {\n    id\n    name\n    ...VerifyPanel_apiKey\n  }\n": types.ShowOncePanel_ApiKeyFragmentDoc,
    "\n  fragment SwitchKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    organization {\n      id\n    }\n  }\n": types.SwitchKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation DisableApiKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": types.DisableApiKeyDocument,
    "\n  mutation EnableApiKey($input: EnableApiKeyInput!) {\n    enableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": types.EnableApiKeyDocument,
    "\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n": types.UpdateApiKeyDocument,
    "\n  fragment VerifyPanel_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    lastUsedAt\n    grants {\n      permission\n      environment {\n        id\n        name\n      }\n      project {\n        id\n        name\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": types.VerifyPanel_ApiKeyFragmentDoc,
    "\n  fragment EditMemberDialog_member on Member {\n    id\n    role\n    user {\n      id\n      name\n    }\n    projectGrants {\n      permission\n      project {\n        id\n        name\n      }\n    }\n  }\n": types.EditMemberDialog_MemberFragmentDoc,
    "\n  fragment EditMemberDialog_organization on Organization {\n    id\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.EditMemberDialog_OrganizationFragmentDoc,
    "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    updateMember(input: $input) {\n      member {\n        id\n        ...EditMemberDialog_member\n      }\n    }\n  }\n": types.UpdateMemberDocument,
    "\n  fragment InvitationsTable_invitation on Invitation {\n    id\n    email\n    role\n    createdAt\n    expiresAt\n    ...RevokeInvitationDialog_invitation\n  }\n": types.InvitationsTable_InvitationFragmentDoc,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n        expiresAt\n      }\n    }\n  }\n": types.InviteMemberDocument,
    "\n  fragment JoinOrganization_user on User {\n    name\n    email\n  }\n": types.JoinOrganization_UserFragmentDoc,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      organization {\n        id\n        slug\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  fragment LeaveOrganizationDialog_member on Member {\n    id\n  }\n": types.LeaveOrganizationDialog_MemberFragmentDoc,
    "\n  mutation LeaveOrganization($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      id\n    }\n  }\n": types.LeaveOrganizationDocument,
    "\n  fragment MemberAccess_member on Member {\n    role\n    projectGrants {\n      permission\n      project {\n        id\n        name\n      }\n    }\n  }\n": types.MemberAccess_MemberFragmentDoc,
    "\n  fragment MemberMenu_member on Member {\n    id\n    role\n    user {\n      id\n      name\n    }\n    ...EditMemberDialog_member\n    ...RemoveMemberDialog_member\n    ...LeaveOrganizationDialog_member\n  }\n": types.MemberMenu_MemberFragmentDoc,
    "\n  fragment MemberMenu_organization on Organization {\n    id\n    name\n    ...EditMemberDialog_organization\n  }\n": types.MemberMenu_OrganizationFragmentDoc,
    "\n  fragment MembersTable_member on Member {\n    id\n    role\n    createdAt\n    user {\n      id\n      name\n      email\n    }\n    ...MemberAccess_member\n    ...MemberMenu_member\n  }\n": types.MembersTable_MemberFragmentDoc,
    "\n  fragment MembersTable_organization on Organization {\n    id\n    ...MemberMenu_organization\n  }\n": types.MembersTable_OrganizationFragmentDoc,
    "\n  fragment RemoveMemberDialog_member on Member {\n    id\n    user {\n      id\n      name\n    }\n  }\n": types.RemoveMemberDialog_MemberFragmentDoc,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      id\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  fragment RevokeInvitationDialog_invitation on Invitation {\n    id\n    email\n  }\n": types.RevokeInvitationDialog_InvitationFragmentDoc,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      id\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      organization {\n        id\n        name\n        slug\n      }\n    }\n  }\n": types.CreateOrganizationDocument,
    "\n  fragment DeleteOrganization_organization on Organization {\n    id\n    name\n    activeApiKeyCount\n  }\n": types.DeleteOrganization_OrganizationFragmentDoc,
    "\n  mutation DeleteOrganization($input: DeleteOrganizationInput!) {\n    deleteOrganization(input: $input) {\n      id\n    }\n  }\n": types.DeleteOrganizationDocument,
    "\n  fragment EditOrganizationForm_organization on Organization {\n    id\n    name\n    slug\n  }\n": types.EditOrganizationForm_OrganizationFragmentDoc,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      organization {\n        id\n        ...EditOrganizationForm_organization\n      }\n    }\n  }\n": types.UpdateOrganizationDocument,
    "\n  fragment GettingStarted_organization on Organization {\n    slug\n    projectCount: projects(first: 1) {\n      totalCount\n    }\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n": types.GettingStarted_OrganizationFragmentDoc,
    "\n  fragment KeyPolicy_organization on Organization {\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n    }\n  }\n": types.KeyPolicy_OrganizationFragmentDoc,
    "\n  fragment OrganizationSwitcher_organization on Organization {\n    id\n    name\n    slug\n  }\n": types.OrganizationSwitcher_OrganizationFragmentDoc,
    "\n  fragment OverviewFigures_organization on Organization {\n    slug\n    activeApiKeyCount\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n": types.OverviewFigures_OrganizationFragmentDoc,
    "\n  fragment KeysUnavailable_organization on Organization {\n    id\n    plan {\n      id\n      name\n    }\n    apiKeyAvailability {\n      reason\n      plansThatInclude {\n        id\n        name\n      }\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n": types.KeysUnavailable_OrganizationFragmentDoc,
    "\n  mutation CreateEnvironment($input: CreateEnvironmentInput!) {\n    createEnvironment(input: $input) {\n      environment {\n        id\n      }\n    }\n  }\n": types.CreateEnvironmentDocument,
    "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        id\n        name\n        slug\n      }\n    }\n  }\n": types.CreateProjectDocument,
    "\n  fragment DeleteEnvironmentDialog_environment on Environment {\n    id\n    name\n    project {\n      id\n      name\n    }\n  }\n": types.DeleteEnvironmentDialog_EnvironmentFragmentDoc,
    "\n  mutation DeleteEnvironment($input: DeleteEnvironmentInput!) {\n    deleteEnvironment(input: $input) {\n      id\n    }\n  }\n": types.DeleteEnvironmentDocument,
    "\n  fragment DeleteProjectDialog_project on Project {\n    id\n    name\n    organization {\n      id\n      slug\n    }\n  }\n": types.DeleteProjectDialog_ProjectFragmentDoc,
    "\n  mutation DeleteProject($input: DeleteProjectInput!) {\n    deleteProject(input: $input) {\n      id\n    }\n  }\n": types.DeleteProjectDocument,
    "\n  fragment EditEnvironmentDialog_environment on Environment {\n    id\n    name\n    slug\n  }\n": types.EditEnvironmentDialog_EnvironmentFragmentDoc,
    "\n  mutation UpdateEnvironment($input: UpdateEnvironmentInput!) {\n    updateEnvironment(input: $input) {\n      environment {\n        id\n        ...EditEnvironmentDialog_environment\n      }\n    }\n  }\n": types.UpdateEnvironmentDocument,
    "\n  fragment EditProjectDialog_project on Project {\n    id\n    name\n    slug\n    organization {\n      id\n      slug\n    }\n  }\n": types.EditProjectDialog_ProjectFragmentDoc,
    "\n  mutation UpdateProject($input: UpdateProjectInput!) {\n    updateProject(input: $input) {\n      project {\n        id\n        slug\n      }\n    }\n  }\n": types.UpdateProjectDocument,
    "\n  fragment EnvironmentActions_environment on Environment {\n    id\n    name\n    ...EditEnvironmentDialog_environment\n    ...DeleteEnvironmentDialog_environment\n  }\n": types.EnvironmentActions_EnvironmentFragmentDoc,
    "\n  fragment EnvironmentList_environment on Environment {\n    id\n    name\n    slug\n    kind\n    mode\n    ...EnvironmentActions_environment\n  }\n": types.EnvironmentList_EnvironmentFragmentDoc,
    "\n  fragment ProjectActions_project on Project {\n    id\n    ...EditProjectDialog_project\n    ...DeleteProjectDialog_project\n  }\n": types.ProjectActions_ProjectFragmentDoc,
    "\n  fragment ProjectList_project on Project {\n    id\n    name\n    slug\n    environments {\n      id\n      kind\n    }\n  }\n": types.ProjectList_ProjectFragmentDoc,
    "\n  query ApiKeyAccess($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      ...KeyAccess_apiKey\n      ...KeyMatrix_apiKey\n      ...KeyRestrictions_apiKey\n      ...KeyFacts_apiKey\n      ...VerifyPanel_apiKey\n    }\n  }\n": types.ApiKeyAccessDocument,
    "\n  query ApiKeyFirstUse($id: ID!) {\n    apiKey(id: $id) {\n      id\n      secrets {\n        id\n        status\n        lastUsedAt\n      }\n    }\n  }\n": types.ApiKeyFirstUseDocument,
    "\n  query ApiKeySecrets($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...RotationHandover_apiKey\n      ...KeySecrets_apiKey\n    }\n  }\n": types.ApiKeySecretsDocument,
    "\n  query ApiKeySettings($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...EditKeyDetailsForm_apiKey\n      ...EditKeyAccessForm_apiKey\n      ...EditKeyBoundsForm_apiKey\n      ...EditKeyExpiryForm_apiKey\n    }\n  }\n": types.ApiKeySettingsDocument,
    "\n  query ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      id\n      name\n      description\n      organization {\n        id\n      }\n      ...KeyStatus_apiKey\n      ...KeyMenu_apiKey\n    }\n  }\n": types.ApiKeyDocument,
    "\n  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      activeApiKeyCount\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": types.ApiKeysDocument,
    "\n  query Invitation {\n    viewer {\n      user {\n        id\n        ...JoinOrganization_user\n      }\n    }\n  }\n": types.InvitationDocument,
    "\n  query KeyGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeyAvailability {\n        available\n      }\n      ...KeysUnavailable_organization\n    }\n  }\n": types.KeyGateDocument,
    "\n  query Members($slug: String!, $after: String, $invitationsAfter: String, $seesInvitations: Boolean!) {\n    organization(slug: $slug) {\n      id\n      ...MembersTable_organization\n      members(first: 50, after: $after) {\n        nodes {\n          id\n          ...MembersTable_member\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n      invitations(first: 50, after: $invitationsAfter) @include(if: $seesInvitations) {\n        nodes {\n          id\n          ...InvitationsTable_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query OrganizationLayout($slug: String!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      viewerRole\n      apiKeyAvailability {\n        available\n      }\n    }\n  }\n": types.OrganizationLayoutDocument,
    "\n  query OrganizationSettings($slug: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      createdAt\n      ...EditOrganizationForm_organization\n      ...KeyPolicy_organization\n      ...DeleteOrganization_organization @include(if: $seesKeys)\n    }\n  }\n": types.OrganizationSettingsDocument,
    "\n  query Organization($slug: String!, $seesKeys: Boolean!, $search: String, $after: String) {\n    organization(slug: $slug) {\n      id\n      ...OverviewFigures_organization @include(if: $seesKeys)\n      ...GettingStarted_organization @include(if: $seesKeys)\n      allProjects: projects(first: 1) {\n        totalCount\n      }\n      projects(first: 25, after: $after, search: $search) {\n        nodes {\n          id\n          ...ProjectList_project\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.OrganizationDocument,
    "\n  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, filter: { projectId: $projectId }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": types.ProjectKeysDocument,
    "\n  query Project($organization: String!, $project: String!) {\n    organization(slug: $organization) {\n      id\n      projects(first: 200, search: $project) {\n        nodes {\n          id\n          name\n          slug\n          environments {\n            id\n            ...EnvironmentList_environment\n          }\n          ...ProjectActions_project\n        }\n      }\n    }\n  }\n": types.ProjectDocument,
    "\n  query Setup {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 1) {\n        nodes {\n          id\n          slug\n          firstProject: projects(first: 1) {\n            nodes {\n              id\n            }\n          }\n          apiKeys(first: 1) {\n            nodes {\n              id\n              lastUsedAt\n              ...VerifyPanel_apiKey\n            }\n          }\n          ...CreateKeyForm_organization\n        }\n      }\n    }\n  }\n": types.SetupDocument,
    "\n  query SignInRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": types.SignInRouteDocument,
    "\n  query SignUpRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": types.SignUpRouteDocument,
    "\n  query Start {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          slug\n        }\n      }\n    }\n  }\n": types.StartDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer {\n      user {\n        id\n        name\n        email\n        ...AccountMenu_user\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          name\n          slug\n          viewerRole\n          apiKeyAvailability {\n            available\n          }\n          ...OrganizationSwitcher_organization\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    viewer {\n      user {\n        id\n        name\n        email\n        ...AccountMenu_user\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          name\n          slug\n          viewerRole\n          apiKeyAvailability {\n            available\n          }\n          ...OrganizationSwitcher_organization\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountMenu_user on User {\n    name\n    email\n  }\n"): (typeof documents)["\n  fragment AccountMenu_user on User {\n    name\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreateKeyDialog_organization on Organization {\n    id\n    ...CreateKeyForm_organization\n  }\n"): (typeof documents)["\n  fragment CreateKeyDialog_organization on Organization {\n    id\n    ...CreateKeyForm_organization\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreateKeyForm_organization on Organization {\n    id\n    slug\n    activeApiKeyCount\n    plan {\n      id\n      name\n      liveKeys\n      maxActiveKeys\n    }\n    keyPolicy {\n      keyPrefix\n      environmentBinding\n      requireExpiry\n      maxLifetimeDays\n    }\n    ...GrantableProjects_organization\n  }\n"): (typeof documents)["\n  fragment CreateKeyForm_organization on Organization {\n    id\n    slug\n    activeApiKeyCount\n    plan {\n      id\n      name\n      liveKeys\n      maxActiveKeys\n    }\n    keyPolicy {\n      keyPrefix\n      environmentBinding\n      requireExpiry\n      maxLifetimeDays\n    }\n    ...GrantableProjects_organization\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomersToChoose($environmentId: ID!, $search: String) {\n    environment(id: $environmentId) {\n      id\n      customers(first: 20, search: $search) {\n        nodes {\n          id\n          name\n          externalId\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CustomersToChoose($environmentId: ID!, $search: String) {\n    environment(id: $environmentId) {\n      id\n      customers(first: 20, search: $search) {\n        nodes {\n          id\n          name\n          externalId\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeleteKeyDialog_apiKey on ApiKey {\n    id\n    name\n    organization {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment DeleteKeyDialog_apiKey on ApiKey {\n    id\n    name\n    organization {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteApiKey($input: DeleteApiKeyInput!) {\n    deleteApiKey(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteApiKey($input: DeleteApiKeyInput!) {\n    deleteApiKey(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DuplicateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    status\n    expiresAt\n    organization {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment DuplicateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    status\n    expiresAt\n    organization {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DuplicateApiKey($input: DuplicateApiKeyInput!) {\n    duplicateApiKey(input: $input) {\n      secret\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DuplicateApiKey($input: DuplicateApiKeyInput!) {\n    duplicateApiKey(input: $input) {\n      secret\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditKeyAccessForm_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    organizationAccess\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n    organization {\n      id\n      ...GrantableProjects_organization\n    }\n  }\n"): (typeof documents)["\n  fragment EditKeyAccessForm_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    organizationAccess\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n    organization {\n      id\n      ...GrantableProjects_organization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditKeyBoundsForm_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n    }\n    organization {\n      id\n    }\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EditKeyBoundsForm_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n    }\n    organization {\n      id\n    }\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditKeyDetailsForm_apiKey on ApiKey {\n    id\n    name\n    description\n    metadata\n    organization {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment EditKeyDetailsForm_apiKey on ApiKey {\n    id\n    name\n    description\n    metadata\n    organization {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditKeyExpiryForm_apiKey on ApiKey {\n    id\n    status\n    expiresAt\n    createdAt\n    organization {\n      id\n      keyPolicy {\n        requireExpiry\n        maxLifetimeDays\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EditKeyExpiryForm_apiKey on ApiKey {\n    id\n    status\n    expiresAt\n    createdAt\n    organization {\n      id\n      keyPolicy {\n        requireExpiry\n        maxLifetimeDays\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FinishRotationDialog_apiKey on ApiKey {\n    id\n    name\n    secrets {\n      id\n      status\n      lastUsedAt\n    }\n    organization {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment FinishRotationDialog_apiKey on ApiKey {\n    id\n    name\n    secrets {\n      id\n      status\n      lastUsedAt\n    }\n    organization {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishApiKeyRotation($input: FinishApiKeyRotationInput!) {\n    finishApiKeyRotation(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FinishApiKeyRotation($input: FinishApiKeyRotationInput!) {\n    finishApiKeyRotation(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantableProjects_organization on Organization {\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GrantableProjects_organization on Organization {\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyAccess_apiKey on ApiKey {\n    id\n    environmentKind\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        name\n        slug\n      }\n      environment {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KeyAccess_apiKey on ApiKey {\n    id\n    environmentKind\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        name\n        slug\n      }\n      environment {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyCard_apiKey on ApiKey {\n    id\n    lastUsedAt\n    expiresAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n"): (typeof documents)["\n  fragment KeyCard_apiKey on ApiKey {\n    id\n    lastUsedAt\n    expiresAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyDialogs_apiKey on ApiKey {\n    id\n    ...RotateKeyDialog_apiKey\n    ...DuplicateKeyDialog_apiKey\n    ...SwitchKeyDialog_apiKey\n    ...RevokeKeyDialog_apiKey\n    ...DeleteKeyDialog_apiKey\n  }\n"): (typeof documents)["\n  fragment KeyDialogs_apiKey on ApiKey {\n    id\n    ...RotateKeyDialog_apiKey\n    ...DuplicateKeyDialog_apiKey\n    ...SwitchKeyDialog_apiKey\n    ...RevokeKeyDialog_apiKey\n    ...DeleteKeyDialog_apiKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyFacts_apiKey on ApiKey {\n    id\n    start\n    environmentKind\n    mode\n    owner\n    ownerMember {\n      id\n      user {\n        id\n        name\n      }\n    }\n    lastUsedAt\n    lastUsedIp\n    expiresAt\n    rotationDueAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    updatedAt\n    createdBy {\n      id\n      name\n    }\n    replaces {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment KeyFacts_apiKey on ApiKey {\n    id\n    start\n    environmentKind\n    mode\n    owner\n    ownerMember {\n      id\n      user {\n        id\n        name\n      }\n    }\n    lastUsedAt\n    lastUsedIp\n    expiresAt\n    rotationDueAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    updatedAt\n    createdBy {\n      id\n      name\n    }\n    replaces {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyKind_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n  }\n"): (typeof documents)["\n  fragment KeyKind_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyMatrix_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KeyMatrix_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyMenu_apiKey on ApiKey {\n    id\n    name\n    status\n    organizationAccess\n    environmentKind\n    mode\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n      }\n    }\n    ...KeyDialogs_apiKey\n  }\n"): (typeof documents)["\n  fragment KeyMenu_apiKey on ApiKey {\n    id\n    name\n    status\n    organizationAccess\n    environmentKind\n    mode\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n      }\n    }\n    ...KeyDialogs_apiKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyName_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n"): (typeof documents)["\n  fragment KeyName_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyRestrictions_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n      environment {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KeyRestrictions_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n      environment {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyRow_apiKey on ApiKey {\n    id\n    lastUsedAt\n    expiresAt\n    createdAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n"): (typeof documents)["\n  fragment KeyRow_apiKey on ApiKey {\n    id\n    lastUsedAt\n    expiresAt\n    createdAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeySecrets_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  fragment KeySecrets_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyStatus_apiKey on ApiKey {\n    id\n    status\n    blockedBy\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    rotationDueAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n  }\n"): (typeof documents)["\n  fragment KeyStatus_apiKey on ApiKey {\n    id\n    status\n    blockedBy\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    rotationDueAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyTable_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      ...KeyRow_apiKey\n      ...KeyCard_apiKey\n    }\n  }\n"): (typeof documents)["\n  fragment KeyTable_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      ...KeyRow_apiKey\n      ...KeyCard_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevokeKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    lastUsedIp\n    createdBy {\n      id\n      name\n    }\n    organization {\n      id\n    }\n    ...KeyAccess_apiKey\n  }\n"): (typeof documents)["\n  fragment RevokeKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    lastUsedIp\n    createdBy {\n      id\n      name\n    }\n    organization {\n      id\n    }\n    ...KeyAccess_apiKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      effectiveAt\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      effectiveAt\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RotateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    expiresAt\n    lastUsedAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n        defaultGracePeriodSeconds\n        maxGracePeriodSeconds\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RotateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    expiresAt\n    lastUsedAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n        defaultGracePeriodSeconds\n        maxGracePeriodSeconds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      previousSecretRetiresAt\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      previousSecretRetiresAt\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RotationHandover_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n    ...FinishRotationDialog_apiKey\n  }\n"): (typeof documents)["\n  fragment RotationHandover_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n    ...FinishRotationDialog_apiKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShowOncePanel_apiKey on ApiKey {\n    id\n    name\n    ...VerifyPanel_apiKey\n  }\n"): (typeof documents)["\n  fragment ShowOncePanel_apiKey on ApiKey {\n    id\n    name\n    ...VerifyPanel_apiKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SwitchKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    organization {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment SwitchKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    organization {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableApiKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DisableApiKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableApiKey($input: EnableApiKeyInput!) {\n    enableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EnableApiKey($input: EnableApiKeyInput!) {\n    enableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VerifyPanel_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    lastUsedAt\n    grants {\n      permission\n      environment {\n        id\n        name\n      }\n      project {\n        id\n        name\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment VerifyPanel_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    lastUsedAt\n    grants {\n      permission\n      environment {\n        id\n        name\n      }\n      project {\n        id\n        name\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditMemberDialog_member on Member {\n    id\n    role\n    user {\n      id\n      name\n    }\n    projectGrants {\n      permission\n      project {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EditMemberDialog_member on Member {\n    id\n    role\n    user {\n      id\n      name\n    }\n    projectGrants {\n      permission\n      project {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditMemberDialog_organization on Organization {\n    id\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EditMemberDialog_organization on Organization {\n    id\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    updateMember(input: $input) {\n      member {\n        id\n        ...EditMemberDialog_member\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    updateMember(input: $input) {\n      member {\n        id\n        ...EditMemberDialog_member\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationsTable_invitation on Invitation {\n    id\n    email\n    role\n    createdAt\n    expiresAt\n    ...RevokeInvitationDialog_invitation\n  }\n"): (typeof documents)["\n  fragment InvitationsTable_invitation on Invitation {\n    id\n    email\n    role\n    createdAt\n    expiresAt\n    ...RevokeInvitationDialog_invitation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n        expiresAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      token\n      invitation {\n        id\n        email\n        expiresAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JoinOrganization_user on User {\n    name\n    email\n  }\n"): (typeof documents)["\n  fragment JoinOrganization_user on User {\n    name\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      organization {\n        id\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      organization {\n        id\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveOrganizationDialog_member on Member {\n    id\n  }\n"): (typeof documents)["\n  fragment LeaveOrganizationDialog_member on Member {\n    id\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOrganization($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveOrganization($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberAccess_member on Member {\n    role\n    projectGrants {\n      permission\n      project {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MemberAccess_member on Member {\n    role\n    projectGrants {\n      permission\n      project {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberMenu_member on Member {\n    id\n    role\n    user {\n      id\n      name\n    }\n    ...EditMemberDialog_member\n    ...RemoveMemberDialog_member\n    ...LeaveOrganizationDialog_member\n  }\n"): (typeof documents)["\n  fragment MemberMenu_member on Member {\n    id\n    role\n    user {\n      id\n      name\n    }\n    ...EditMemberDialog_member\n    ...RemoveMemberDialog_member\n    ...LeaveOrganizationDialog_member\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberMenu_organization on Organization {\n    id\n    name\n    ...EditMemberDialog_organization\n  }\n"): (typeof documents)["\n  fragment MemberMenu_organization on Organization {\n    id\n    name\n    ...EditMemberDialog_organization\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembersTable_member on Member {\n    id\n    role\n    createdAt\n    user {\n      id\n      name\n      email\n    }\n    ...MemberAccess_member\n    ...MemberMenu_member\n  }\n"): (typeof documents)["\n  fragment MembersTable_member on Member {\n    id\n    role\n    createdAt\n    user {\n      id\n      name\n      email\n    }\n    ...MemberAccess_member\n    ...MemberMenu_member\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembersTable_organization on Organization {\n    id\n    ...MemberMenu_organization\n  }\n"): (typeof documents)["\n  fragment MembersTable_organization on Organization {\n    id\n    ...MemberMenu_organization\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemoveMemberDialog_member on Member {\n    id\n    user {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RemoveMemberDialog_member on Member {\n    id\n    user {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevokeInvitationDialog_invitation on Invitation {\n    id\n    email\n  }\n"): (typeof documents)["\n  fragment RevokeInvitationDialog_invitation on Invitation {\n    id\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      organization {\n        id\n        name\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      organization {\n        id\n        name\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeleteOrganization_organization on Organization {\n    id\n    name\n    activeApiKeyCount\n  }\n"): (typeof documents)["\n  fragment DeleteOrganization_organization on Organization {\n    id\n    name\n    activeApiKeyCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteOrganization($input: DeleteOrganizationInput!) {\n    deleteOrganization(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteOrganization($input: DeleteOrganizationInput!) {\n    deleteOrganization(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditOrganizationForm_organization on Organization {\n    id\n    name\n    slug\n  }\n"): (typeof documents)["\n  fragment EditOrganizationForm_organization on Organization {\n    id\n    name\n    slug\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      organization {\n        id\n        ...EditOrganizationForm_organization\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      organization {\n        id\n        ...EditOrganizationForm_organization\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GettingStarted_organization on Organization {\n    slug\n    projectCount: projects(first: 1) {\n      totalCount\n    }\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GettingStarted_organization on Organization {\n    slug\n    projectCount: projects(first: 1) {\n      totalCount\n    }\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyPolicy_organization on Organization {\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n    }\n  }\n"): (typeof documents)["\n  fragment KeyPolicy_organization on Organization {\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganizationSwitcher_organization on Organization {\n    id\n    name\n    slug\n  }\n"): (typeof documents)["\n  fragment OrganizationSwitcher_organization on Organization {\n    id\n    name\n    slug\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewFigures_organization on Organization {\n    slug\n    activeApiKeyCount\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OverviewFigures_organization on Organization {\n    slug\n    activeApiKeyCount\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeysUnavailable_organization on Organization {\n    id\n    plan {\n      id\n      name\n    }\n    apiKeyAvailability {\n      reason\n      plansThatInclude {\n        id\n        name\n      }\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KeysUnavailable_organization on Organization {\n    id\n    plan {\n      id\n      name\n    }\n    apiKeyAvailability {\n      reason\n      plansThatInclude {\n        id\n        name\n      }\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEnvironment($input: CreateEnvironmentInput!) {\n    createEnvironment(input: $input) {\n      environment {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateEnvironment($input: CreateEnvironmentInput!) {\n    createEnvironment(input: $input) {\n      environment {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        id\n        name\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        id\n        name\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeleteEnvironmentDialog_environment on Environment {\n    id\n    name\n    project {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment DeleteEnvironmentDialog_environment on Environment {\n    id\n    name\n    project {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteEnvironment($input: DeleteEnvironmentInput!) {\n    deleteEnvironment(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteEnvironment($input: DeleteEnvironmentInput!) {\n    deleteEnvironment(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeleteProjectDialog_project on Project {\n    id\n    name\n    organization {\n      id\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment DeleteProjectDialog_project on Project {\n    id\n    name\n    organization {\n      id\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteProject($input: DeleteProjectInput!) {\n    deleteProject(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteProject($input: DeleteProjectInput!) {\n    deleteProject(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditEnvironmentDialog_environment on Environment {\n    id\n    name\n    slug\n  }\n"): (typeof documents)["\n  fragment EditEnvironmentDialog_environment on Environment {\n    id\n    name\n    slug\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEnvironment($input: UpdateEnvironmentInput!) {\n    updateEnvironment(input: $input) {\n      environment {\n        id\n        ...EditEnvironmentDialog_environment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateEnvironment($input: UpdateEnvironmentInput!) {\n    updateEnvironment(input: $input) {\n      environment {\n        id\n        ...EditEnvironmentDialog_environment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditProjectDialog_project on Project {\n    id\n    name\n    slug\n    organization {\n      id\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment EditProjectDialog_project on Project {\n    id\n    name\n    slug\n    organization {\n      id\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProject($input: UpdateProjectInput!) {\n    updateProject(input: $input) {\n      project {\n        id\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProject($input: UpdateProjectInput!) {\n    updateProject(input: $input) {\n      project {\n        id\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnvironmentActions_environment on Environment {\n    id\n    name\n    ...EditEnvironmentDialog_environment\n    ...DeleteEnvironmentDialog_environment\n  }\n"): (typeof documents)["\n  fragment EnvironmentActions_environment on Environment {\n    id\n    name\n    ...EditEnvironmentDialog_environment\n    ...DeleteEnvironmentDialog_environment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnvironmentList_environment on Environment {\n    id\n    name\n    slug\n    kind\n    mode\n    ...EnvironmentActions_environment\n  }\n"): (typeof documents)["\n  fragment EnvironmentList_environment on Environment {\n    id\n    name\n    slug\n    kind\n    mode\n    ...EnvironmentActions_environment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectActions_project on Project {\n    id\n    ...EditProjectDialog_project\n    ...DeleteProjectDialog_project\n  }\n"): (typeof documents)["\n  fragment ProjectActions_project on Project {\n    id\n    ...EditProjectDialog_project\n    ...DeleteProjectDialog_project\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectList_project on Project {\n    id\n    name\n    slug\n    environments {\n      id\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment ProjectList_project on Project {\n    id\n    name\n    slug\n    environments {\n      id\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyAccess($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      ...KeyAccess_apiKey\n      ...KeyMatrix_apiKey\n      ...KeyRestrictions_apiKey\n      ...KeyFacts_apiKey\n      ...VerifyPanel_apiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyAccess($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      ...KeyAccess_apiKey\n      ...KeyMatrix_apiKey\n      ...KeyRestrictions_apiKey\n      ...KeyFacts_apiKey\n      ...VerifyPanel_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyFirstUse($id: ID!) {\n    apiKey(id: $id) {\n      id\n      secrets {\n        id\n        status\n        lastUsedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyFirstUse($id: ID!) {\n    apiKey(id: $id) {\n      id\n      secrets {\n        id\n        status\n        lastUsedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeySecrets($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...RotationHandover_apiKey\n      ...KeySecrets_apiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeySecrets($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...RotationHandover_apiKey\n      ...KeySecrets_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeySettings($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...EditKeyDetailsForm_apiKey\n      ...EditKeyAccessForm_apiKey\n      ...EditKeyBoundsForm_apiKey\n      ...EditKeyExpiryForm_apiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeySettings($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...EditKeyDetailsForm_apiKey\n      ...EditKeyAccessForm_apiKey\n      ...EditKeyBoundsForm_apiKey\n      ...EditKeyExpiryForm_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      id\n      name\n      description\n      organization {\n        id\n      }\n      ...KeyStatus_apiKey\n      ...KeyMenu_apiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      id\n      name\n      description\n      organization {\n        id\n      }\n      ...KeyStatus_apiKey\n      ...KeyMenu_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      activeApiKeyCount\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      activeApiKeyCount\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation {\n    viewer {\n      user {\n        id\n        ...JoinOrganization_user\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitation {\n    viewer {\n      user {\n        id\n        ...JoinOrganization_user\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeyAvailability {\n        available\n      }\n      ...KeysUnavailable_organization\n    }\n  }\n"): (typeof documents)["\n  query KeyGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeyAvailability {\n        available\n      }\n      ...KeysUnavailable_organization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($slug: String!, $after: String, $invitationsAfter: String, $seesInvitations: Boolean!) {\n    organization(slug: $slug) {\n      id\n      ...MembersTable_organization\n      members(first: 50, after: $after) {\n        nodes {\n          id\n          ...MembersTable_member\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n      invitations(first: 50, after: $invitationsAfter) @include(if: $seesInvitations) {\n        nodes {\n          id\n          ...InvitationsTable_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Members($slug: String!, $after: String, $invitationsAfter: String, $seesInvitations: Boolean!) {\n    organization(slug: $slug) {\n      id\n      ...MembersTable_organization\n      members(first: 50, after: $after) {\n        nodes {\n          id\n          ...MembersTable_member\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n      invitations(first: 50, after: $invitationsAfter) @include(if: $seesInvitations) {\n        nodes {\n          id\n          ...InvitationsTable_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationLayout($slug: String!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      viewerRole\n      apiKeyAvailability {\n        available\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganizationLayout($slug: String!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      viewerRole\n      apiKeyAvailability {\n        available\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationSettings($slug: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      createdAt\n      ...EditOrganizationForm_organization\n      ...KeyPolicy_organization\n      ...DeleteOrganization_organization @include(if: $seesKeys)\n    }\n  }\n"): (typeof documents)["\n  query OrganizationSettings($slug: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      createdAt\n      ...EditOrganizationForm_organization\n      ...KeyPolicy_organization\n      ...DeleteOrganization_organization @include(if: $seesKeys)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organization($slug: String!, $seesKeys: Boolean!, $search: String, $after: String) {\n    organization(slug: $slug) {\n      id\n      ...OverviewFigures_organization @include(if: $seesKeys)\n      ...GettingStarted_organization @include(if: $seesKeys)\n      allProjects: projects(first: 1) {\n        totalCount\n      }\n      projects(first: 25, after: $after, search: $search) {\n        nodes {\n          id\n          ...ProjectList_project\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Organization($slug: String!, $seesKeys: Boolean!, $search: String, $after: String) {\n    organization(slug: $slug) {\n      id\n      ...OverviewFigures_organization @include(if: $seesKeys)\n      ...GettingStarted_organization @include(if: $seesKeys)\n      allProjects: projects(first: 1) {\n        totalCount\n      }\n      projects(first: 25, after: $after, search: $search) {\n        nodes {\n          id\n          ...ProjectList_project\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, filter: { projectId: $projectId }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, filter: { projectId: $projectId }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Project($organization: String!, $project: String!) {\n    organization(slug: $organization) {\n      id\n      projects(first: 200, search: $project) {\n        nodes {\n          id\n          name\n          slug\n          environments {\n            id\n            ...EnvironmentList_environment\n          }\n          ...ProjectActions_project\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Project($organization: String!, $project: String!) {\n    organization(slug: $organization) {\n      id\n      projects(first: 200, search: $project) {\n        nodes {\n          id\n          name\n          slug\n          environments {\n            id\n            ...EnvironmentList_environment\n          }\n          ...ProjectActions_project\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Setup {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 1) {\n        nodes {\n          id\n          slug\n          firstProject: projects(first: 1) {\n            nodes {\n              id\n            }\n          }\n          apiKeys(first: 1) {\n            nodes {\n              id\n              lastUsedAt\n              ...VerifyPanel_apiKey\n            }\n          }\n          ...CreateKeyForm_organization\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Setup {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 1) {\n        nodes {\n          id\n          slug\n          firstProject: projects(first: 1) {\n            nodes {\n              id\n            }\n          }\n          apiKeys(first: 1) {\n            nodes {\n              id\n              lastUsedAt\n              ...VerifyPanel_apiKey\n            }\n          }\n          ...CreateKeyForm_organization\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignUpRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignUpRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          slug\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Start {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          slug\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;