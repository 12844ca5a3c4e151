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
    "\n  query Palette($slug: String!, $search: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 5, search: $search) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n      apiKeys(first: 5, filter: { search: $search }) @include(if: $seesKeys) {\n        nodes {\n          id\n          name\n          start\n        }\n      }\n    }\n  }\n": typeof types.PaletteDocument,
    "\n  query Shell {\n    viewer {\n      user {\n        id\n        name\n        email\n        ...AccountMenu_user\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          name\n          slug\n          viewerRole\n          apiKeyAvailability {\n            available\n          }\n          ...OrganizationSwitcher_organization\n        }\n      }\n    }\n  }\n": typeof types.ShellDocument,
    "\n  fragment EventDetails_event on AuditEvent {\n    id\n    sequence\n    at\n    action\n    actorKind\n    actorId\n    actorLabel\n    targetId\n    targetLabel\n    ipAddress\n    changes\n    hash\n  }\n": typeof types.EventDetails_EventFragmentDoc,
    "\n  fragment EventFilterBar_organization on Organization {\n    id\n    members(first: 200) {\n      nodes {\n        id\n        user {\n          id\n          name\n          email\n        }\n      }\n    }\n  }\n": typeof types.EventFilterBar_OrganizationFragmentDoc,
    "\n  fragment EventTable_event on AuditEvent {\n    id\n    at\n    action\n    actorKind\n    actorLabel\n    targetLabel\n    ipAddress\n  }\n": typeof types.EventTable_EventFragmentDoc,
    "\n  mutation ExportAuditLog($input: ExportAuditLogInput!) {\n    exportAuditLog(input: $input) {\n      job {\n        id\n      }\n    }\n  }\n": typeof types.ExportAuditLogDocument,
    "\n  fragment RetentionNote_organization on Organization {\n    id\n    plan {\n      id\n      name\n      auditRetentionDays\n    }\n    cuts: auditEvents(first: 1, filter: { actions: [\"audit.retention_applied\"] }) {\n      nodes {\n        id\n        at\n      }\n    }\n  }\n": typeof types.RetentionNote_OrganizationFragmentDoc,
    "\n  fragment CustomerDialog_customer on Customer {\n    id\n    externalId\n    name\n    metadata\n  }\n": typeof types.CustomerDialog_CustomerFragmentDoc,
    "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      customer {\n        id\n      }\n    }\n  }\n": typeof types.CreateCustomerDocument,
    "\n  mutation UpdateCustomer($input: UpdateCustomerInput!) {\n    updateCustomer(input: $input) {\n      customer {\n        id\n        ...CustomerDialog_customer\n      }\n    }\n  }\n": typeof types.UpdateCustomerDocument,
    "\n  fragment CustomerList_customer on Customer {\n    id\n    externalId\n    name\n    createdAt\n  }\n": typeof types.CustomerList_CustomerFragmentDoc,
    "\n  fragment DeleteCustomerDialog_bound on ApiKeyConnection {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n": typeof types.DeleteCustomerDialog_BoundFragmentDoc,
    "\n  mutation DeleteCustomer($input: DeleteCustomerInput!) {\n    deleteCustomer(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteCustomerDocument,
    "\n  fragment AccountMenu_user on User {\n    name\n    email\n  }\n": typeof types.AccountMenu_UserFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment EndSessionDialog_session on Session {\n    id\n    userAgent\n  }\n": typeof types.EndSessionDialog_SessionFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      id\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  fragment SessionList_session on Session {\n    id\n    createdAt\n    expiresAt\n    ipAddress\n    userAgent\n    isCurrent\n    ...EndSessionDialog_session\n  }\n": typeof types.SessionList_SessionFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  fragment CancelJobButton_job on Job {\n    id\n    kind\n    status\n  }\n": typeof types.CancelJobButton_JobFragmentDoc,
    "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      job {\n        id\n        status\n        finishedAt\n      }\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  fragment JobList_job on Job {\n    id\n    kind\n    actorLabel\n    createdAt\n    ...JobProgress_job\n    ...CancelJobButton_job\n  }\n": typeof types.JobList_JobFragmentDoc,
    "\n  fragment JobProgress_job on Job {\n    id\n    kind\n    status\n    done\n    total\n    ...JobResult_job\n  }\n": typeof types.JobProgress_JobFragmentDoc,
    "\n  fragment JobResult_job on Job {\n    id\n    kind\n    error\n    result\n  }\n": typeof types.JobResult_JobFragmentDoc,
    "\n  mutation DisableSelectedKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": typeof types.DisableSelectedKeyDocument,
    "\n  mutation RevokeSelectedKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": typeof types.RevokeSelectedKeyDocument,
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
    "\n  fragment ExpiryCalendar_organization on Organization {\n    slug\n    activeApiKeyCount\n    apiKeyExpiries(from: $from, to: $to) {\n      day\n      count\n    }\n  }\n": typeof types.ExpiryCalendar_OrganizationFragmentDoc,
    "\n  fragment FinishRotationDialog_apiKey on ApiKey {\n    id\n    name\n    secrets {\n      id\n      status\n      lastUsedAt\n    }\n    organization {\n      id\n    }\n  }\n": typeof types.FinishRotationDialog_ApiKeyFragmentDoc,
    "\n  mutation FinishApiKeyRotation($input: FinishApiKeyRotationInput!) {\n    finishApiKeyRotation(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n": typeof types.FinishApiKeyRotationDocument,
    "\n  fragment GrantableProjects_organization on Organization {\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n": typeof types.GrantableProjects_OrganizationFragmentDoc,
    "\n  fragment KeyAccess_apiKey on ApiKey {\n    id\n    environmentKind\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        name\n        slug\n      }\n      environment {\n        id\n        name\n      }\n    }\n  }\n": typeof types.KeyAccess_ApiKeyFragmentDoc,
    "\n  fragment KeyAttention_organization on Organization {\n    slug\n    unused: apiKeys(first: 1, filter: $unused) {\n      totalCount\n    }\n    expiring: apiKeys(first: 1, filter: $expiring) {\n      totalCount\n    }\n    due: apiKeys(first: 1, filter: $due) {\n      totalCount\n    }\n    grace: apiKeys(first: 1, filter: $grace) {\n      totalCount\n    }\n    policy: apiKeys(first: 1, filter: $policy) {\n      totalCount\n    }\n  }\n": typeof types.KeyAttention_OrganizationFragmentDoc,
    "\n  fragment KeyCard_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    expiresAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n": typeof types.KeyCard_ApiKeyFragmentDoc,
    "\n  fragment KeyCsv_apiKey on ApiKey {\n    id\n    name\n    description\n    start\n    status\n    blockedBy\n    environmentKind\n    mode\n    owner\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        slug\n      }\n      environment {\n        id\n        slug\n      }\n    }\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    allowedIps\n    lastUsedAt\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    createdBy {\n      id\n      email\n    }\n  }\n": typeof types.KeyCsv_ApiKeyFragmentDoc,
    "\n  fragment KeyDialogs_apiKey on ApiKey {\n    id\n    ...RotateKeyDialog_apiKey\n    ...DuplicateKeyDialog_apiKey\n    ...SwitchKeyDialog_apiKey\n    ...RevokeKeyDialog_apiKey\n    ...DeleteKeyDialog_apiKey\n  }\n": typeof types.KeyDialogs_ApiKeyFragmentDoc,
    "\n  fragment KeyFacts_apiKey on ApiKey {\n    id\n    start\n    environmentKind\n    mode\n    owner\n    ownerMember {\n      id\n      user {\n        id\n        name\n      }\n    }\n    lastUsedAt\n    lastUsedIp\n    expiresAt\n    rotationDueAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    updatedAt\n    createdBy {\n      id\n      name\n    }\n    replaces {\n      id\n      name\n    }\n  }\n": typeof types.KeyFacts_ApiKeyFragmentDoc,
    "\n  fragment KeyField_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n": typeof types.KeyField_ApiKeyFragmentDoc,
    "\n  fragment KeyFilterBar_projects on ProjectConnection {\n    nodes {\n      id\n      name\n      environments {\n        id\n        name\n      }\n    }\n  }\n": typeof types.KeyFilterBar_ProjectsFragmentDoc,
    "\n  fragment KeyKind_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n  }\n": typeof types.KeyKind_ApiKeyFragmentDoc,
    "\n  fragment KeyLimit_apiKey on ApiKey {\n    id\n    rateLimit {\n      limit\n      windowSeconds\n    }\n  }\n": typeof types.KeyLimit_ApiKeyFragmentDoc,
    "\n  fragment KeyMatrix_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": typeof types.KeyMatrix_ApiKeyFragmentDoc,
    "\n  fragment KeyMenu_apiKey on ApiKey {\n    id\n    name\n    status\n    organizationAccess\n    environmentKind\n    mode\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n      }\n    }\n    ...KeyDialogs_apiKey\n  }\n": typeof types.KeyMenu_ApiKeyFragmentDoc,
    "\n  fragment KeyName_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n": typeof types.KeyName_ApiKeyFragmentDoc,
    "\n  fragment KeyRestrictions_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n      environment {\n        id\n        name\n      }\n    }\n  }\n": typeof types.KeyRestrictions_ApiKeyFragmentDoc,
    "\n  fragment KeyRow_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    expiresAt\n    createdAt\n    createdBy {\n      id\n      name\n    }\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyLimit_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n": typeof types.KeyRow_ApiKeyFragmentDoc,
    "\n  fragment KeySecrets_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n  }\n": typeof types.KeySecrets_ApiKeyFragmentDoc,
    "\n  fragment KeyStatus_apiKey on ApiKey {\n    id\n    status\n    blockedBy\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    rotationDueAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n  }\n": typeof types.KeyStatus_ApiKeyFragmentDoc,
    "\n  fragment KeyTable_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      name\n      status\n      ...KeyRow_apiKey\n      ...KeyCard_apiKey\n    }\n  }\n": typeof types.KeyTable_ApiKeysFragmentDoc,
    "\n  fragment KeyUsage_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      usage(from: $from, to: $to, bucket: DAY) {\n        total {\n          allowed\n          denied\n        }\n        points {\n          at\n          totals {\n            allowed\n            denied\n          }\n        }\n      }\n    }\n  }\n": typeof types.KeyUsage_ApiKeysFragmentDoc,
    "\n  fragment LastUseBars_organization on Organization {\n    slug\n    apiKeyLastUses(since: $since) {\n      count\n    }\n  }\n": typeof types.LastUseBars_OrganizationFragmentDoc,
    "\n  fragment LeakedKey_match on SecretMatch {\n    isCertain\n    secret {\n      id\n      start\n      status\n      retiresAt\n      lastUsedAt\n    }\n    apiKey {\n      id\n      name\n      status\n      blockedBy\n      organizationAccess\n      environmentKind\n      mode\n      lastUsedAt\n      lastUsedIp\n      ...KeyAccess_apiKey\n      ...KeyKind_apiKey\n      ...KeyStatus_apiKey\n      ...KeyDialogs_apiKey\n    }\n  }\n": typeof types.LeakedKey_MatchFragmentDoc,
    "\n  fragment LeakedKeys_organization on Organization {\n    id\n    slug\n    secretMatches(hashes: $hashes) {\n      sha256\n      secret {\n        id\n      }\n      apiKey {\n        id\n        name\n        status\n      }\n      ...LeakedKey_match\n    }\n  }\n": typeof types.LeakedKeys_OrganizationFragmentDoc,
    "\n  fragment ReachMap_organization on Organization {\n    slug\n    apiKeyReach {\n      permission\n      count\n      environment {\n        id\n      }\n    }\n  }\n": typeof types.ReachMap_OrganizationFragmentDoc,
    "\n  fragment ReachMap_projects on ProjectConnection {\n    nodes {\n      id\n      name\n      slug\n      environments {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.ReachMap_ProjectsFragmentDoc,
    "\n  fragment RevokeKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    lastUsedIp\n    createdBy {\n      id\n      name\n    }\n    organization {\n      id\n    }\n    ...KeyAccess_apiKey\n  }\n": typeof types.RevokeKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      effectiveAt\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  mutation RevokeMatchingKeys($input: RevokeApiKeysInput!) {\n    revokeApiKeys(input: $input) {\n      job {\n        id\n      }\n    }\n  }\n": typeof types.RevokeMatchingKeysDocument,
    "\n  fragment RotateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    expiresAt\n    lastUsedAt\n    secrets {\n      id\n      status\n      retiresAt\n      lastUsedAt\n    }\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n        defaultGracePeriodSeconds\n        maxGracePeriodSeconds\n      }\n    }\n  }\n": typeof types.RotateKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      previousSecretRetiresAt\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n": typeof types.RotateApiKeyDocument,
    "\n  fragment RotationHandover_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n    ...FinishRotationDialog_apiKey\n  }\n": typeof types.RotationHandover_ApiKeyFragmentDoc,
    "\n  fragment ShowOncePanel_apiKey on ApiKey {\n    id\n    name\n    ...VerifyPanel_apiKey\n  }\n": typeof types.ShowOncePanel_ApiKeyFragmentDoc,
    "\n  fragment SwitchKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    organization {\n      id\n    }\n  }\n": typeof types.SwitchKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation DisableApiKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": typeof types.DisableApiKeyDocument,
    "\n  mutation EnableApiKey($input: EnableApiKeyInput!) {\n    enableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": typeof types.EnableApiKeyDocument,
    "\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n": typeof types.UpdateApiKeyDocument,
    "\n  fragment VerifyPanel_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    lastUsedAt\n    grants {\n      permission\n      environment {\n        id\n        name\n      }\n      project {\n        id\n        name\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": typeof types.VerifyPanel_ApiKeyFragmentDoc,
    "\n  fragment BudgetDialog_budget on Budget {\n    id\n    name\n    limit\n    period\n    action\n    apiKey {\n      id\n      name\n    }\n  }\n": typeof types.BudgetDialog_BudgetFragmentDoc,
    "\n  mutation CreateBudget($input: CreateBudgetInput!) {\n    createBudget(input: $input) {\n      budget {\n        id\n      }\n    }\n  }\n": typeof types.CreateBudgetDocument,
    "\n  mutation UpdateBudget($input: UpdateBudgetInput!) {\n    updateBudget(input: $input) {\n      budget {\n        id\n        ...BudgetDialog_budget\n      }\n    }\n  }\n": typeof types.UpdateBudgetDocument,
    "\n  fragment BudgetList_budget on Budget {\n    id\n    name\n    limit\n    period\n    action\n    spent\n    resetsAt\n    apiKey {\n      id\n      name\n    }\n  }\n": typeof types.BudgetList_BudgetFragmentDoc,
    "\n  mutation DeleteRateLimitRule($input: DeleteRateLimitRuleInput!) {\n    deleteRateLimitRule(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteRateLimitRuleDocument,
    "\n  mutation DeleteBudget($input: DeleteBudgetInput!) {\n    deleteBudget(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteBudgetDocument,
    "\n  fragment RuleDialog_rule on RateLimitRule {\n    id\n    name\n    scope\n    per\n    limit\n    windowSeconds\n    action\n  }\n": typeof types.RuleDialog_RuleFragmentDoc,
    "\n  mutation CreateRateLimitRule($input: CreateRateLimitRuleInput!) {\n    createRateLimitRule(input: $input) {\n      rateLimitRule {\n        id\n      }\n    }\n  }\n": typeof types.CreateRateLimitRuleDocument,
    "\n  mutation UpdateRateLimitRule($input: UpdateRateLimitRuleInput!) {\n    updateRateLimitRule(input: $input) {\n      rateLimitRule {\n        id\n        ...RuleDialog_rule\n      }\n    }\n  }\n": typeof types.UpdateRateLimitRuleDocument,
    "\n  fragment RuleList_rule on RateLimitRule {\n    id\n    name\n    scope\n    per\n    limit\n    windowSeconds\n    action\n  }\n": typeof types.RuleList_RuleFragmentDoc,
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
    "\n  fragment KeyPolicyForm_organization on Organization {\n    id\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n      rotationReminderDays\n    }\n  }\n": typeof types.KeyPolicyForm_OrganizationFragmentDoc,
    "\n  mutation UpdateKeyPolicy($input: UpdateKeyPolicyInput!) {\n    updateKeyPolicy(input: $input) {\n      organization {\n        id\n        ...KeyPolicyForm_organization\n      }\n    }\n  }\n": typeof types.UpdateKeyPolicyDocument,
    "\n  fragment KeyPolicy_organization on Organization {\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n      rotationReminderDays\n    }\n  }\n": typeof types.KeyPolicy_OrganizationFragmentDoc,
    "\n  fragment OrganizationSwitcher_organization on Organization {\n    id\n    name\n    slug\n  }\n": typeof types.OrganizationSwitcher_OrganizationFragmentDoc,
    "\n  fragment OverviewFigures_organization on Organization {\n    slug\n    activeApiKeyCount\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.OverviewFigures_OrganizationFragmentDoc,
    "\n  fragment OwnersToAsk_organization on Organization {\n    id\n    apiKeyAvailability {\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n": typeof types.OwnersToAsk_OrganizationFragmentDoc,
    "\n  mutation ChangePlan($input: ChangePlanInput!) {\n    changePlan(input: $input) {\n      organization {\n        id\n        plan {\n          id\n        }\n        apiKeyAvailability {\n          available\n        }\n      }\n    }\n  }\n": typeof types.ChangePlanDocument,
    "\n  fragment KeysUnavailable_organization on Organization {\n    id\n    plan {\n      id\n      name\n    }\n    apiKeyAvailability {\n      reason\n      plansThatInclude {\n        id\n        name\n      }\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n": typeof types.KeysUnavailable_OrganizationFragmentDoc,
    "\n  fragment PlanCard_plan on Plan {\n    id\n    name\n    apiKeys\n    liveKeys\n    maxActiveKeys\n    auditRetentionDays\n    requestLogRetentionDays\n  }\n": typeof types.PlanCard_PlanFragmentDoc,
    "\n  fragment PlanUsage_organization on Organization {\n    id\n    activeApiKeyCount\n    plan {\n      id\n      name\n      apiKeys\n      maxActiveKeys\n    }\n  }\n": typeof types.PlanUsage_OrganizationFragmentDoc,
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
    "\n  fragment EnvironmentField_organization on Organization {\n    id\n    projects(first: 200) {\n      nodes {\n        id\n        name\n        environments {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.EnvironmentField_OrganizationFragmentDoc,
    "\n  fragment EnvironmentList_environment on Environment {\n    id\n    name\n    slug\n    kind\n    mode\n    ...EnvironmentActions_environment\n  }\n": typeof types.EnvironmentList_EnvironmentFragmentDoc,
    "\n  fragment ProjectActions_project on Project {\n    id\n    ...EditProjectDialog_project\n    ...DeleteProjectDialog_project\n  }\n": typeof types.ProjectActions_ProjectFragmentDoc,
    "\n  fragment ProjectList_project on Project {\n    id\n    name\n    slug\n    environments {\n      id\n      kind\n    }\n  }\n": typeof types.ProjectList_ProjectFragmentDoc,
    "\n  fragment RequestDetails_log on RequestLog {\n    id\n    at\n    surface\n    code\n    method\n    target\n    ipAddress\n    userAgent\n    durationMs\n    requestId\n    apiKey {\n      id\n      name\n    }\n    environment {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RequestDetails_LogFragmentDoc,
    "\n  fragment RequestTable_log on RequestLog {\n    id\n    at\n    code\n    surface\n    method\n    target\n    ipAddress\n    durationMs\n    apiKey {\n      id\n      name\n    }\n    environment {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RequestTable_LogFragmentDoc,
    "\n  query RoutesToSet($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      routes {\n        id\n        method\n        path\n        permission\n        scopes\n        cost\n      }\n    }\n  }\n": typeof types.RoutesToSetDocument,
    "\n  mutation SetRoutes($input: SetRoutesInput!) {\n    setRoutes(input: $input) {\n      environment {\n        id\n        routes {\n          id\n          method\n          path\n          permission\n          scopes\n          cost\n        }\n      }\n    }\n  }\n": typeof types.SetRoutesDocument,
    "\n  fragment RemoveScopeDialog_carriers on ApiKeyConnection {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n": typeof types.RemoveScopeDialog_CarriersFragmentDoc,
    "\n  query ScopesToSet($projectId: ID!) {\n    project(id: $projectId) {\n      id\n      scopes {\n        name\n        description\n        includesAll\n      }\n    }\n  }\n": typeof types.ScopesToSetDocument,
    "\n  mutation SetProjectScopes($input: SetProjectScopesInput!) {\n    setProjectScopes(input: $input) {\n      project {\n        id\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n": typeof types.SetProjectScopesDocument,
    "\n  fragment HandoverUsage_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      status\n      usage(from: $from, to: $to, bucket: $bucket) {\n        points {\n          at\n          totals {\n            allowed\n            denied\n          }\n        }\n      }\n    }\n  }\n": typeof types.HandoverUsage_ApiKeyFragmentDoc,
    "\n  fragment UsageReport_report on UsageReport {\n    total {\n      allowed\n      denied\n      cost\n      byCode {\n        code\n        count\n      }\n    }\n    points {\n      at\n      totals {\n        allowed\n        denied\n        cost\n        byCode {\n          code\n          count\n        }\n      }\n    }\n  }\n": typeof types.UsageReport_ReportFragmentDoc,
    "\n  query Sessions {\n    viewer {\n      sessions {\n        id\n        ...SessionList_session\n      }\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  query ApiKeyAccess($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      ...KeyAccess_apiKey\n      ...KeyMatrix_apiKey\n      ...KeyRestrictions_apiKey\n      ...KeyFacts_apiKey\n      ...VerifyPanel_apiKey\n    }\n  }\n": typeof types.ApiKeyAccessDocument,
    "\n  query ApiKeyActivity($id: ID!, $first: Int!, $after: String) {\n    apiKey(id: $id) {\n      id\n      activity(first: $first, after: $after) {\n        nodes {\n          id\n          ...EventTable_event\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.ApiKeyActivityDocument,
    "\n  query ApiKeyFirstUse($id: ID!) {\n    apiKey(id: $id) {\n      id\n      secrets {\n        id\n        status\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.ApiKeyFirstUseDocument,
    "\n  query ApiKeyRequests($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {\n    organization(slug: $slug) {\n      id\n      requestLogs(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...RequestTable_log\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ApiKeyRequestsDocument,
    "\n  query ApiKeySecrets($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      secrets {\n        id\n        status\n        createdAt\n      }\n      ...RotationHandover_apiKey\n      ...KeySecrets_apiKey\n    }\n  }\n": typeof types.ApiKeySecretsDocument,
    "\n  query HandoverUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    apiKey(id: $id) {\n      id\n      ...HandoverUsage_apiKey\n    }\n  }\n": typeof types.HandoverUsageDocument,
    "\n  query ApiKeySettings($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...EditKeyDetailsForm_apiKey\n      ...EditKeyAccessForm_apiKey\n      ...EditKeyBoundsForm_apiKey\n      ...EditKeyExpiryForm_apiKey\n    }\n  }\n": typeof types.ApiKeySettingsDocument,
    "\n  query ApiKeyUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    apiKey(id: $id) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n  }\n": typeof types.ApiKeyUsageDocument,
    "\n  query ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      id\n      name\n      description\n      organization {\n        id\n      }\n      ...KeyStatus_apiKey\n      ...KeyMenu_apiKey\n    }\n  }\n": typeof types.ApiKeyDocument,
    "\n  query ApiKeysExport($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...KeyCsv_apiKey\n        }\n      }\n    }\n  }\n": typeof types.ApiKeysExportDocument,
    "\n  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      activeApiKeyCount\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  query ApiKeyUsages(\n    $slug: String!\n    $first: Int!\n    $after: String\n    $filter: ApiKeyFilter\n    $orderBy: ApiKeyOrder\n    $from: DateTime!\n    $to: DateTime!\n  ) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        ...KeyUsage_apiKeys\n      }\n    }\n  }\n": typeof types.ApiKeyUsagesDocument,
    "\n  query ApiKeyFilters($slug: String!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 200) {\n        ...KeyFilterBar_projects\n      }\n    }\n  }\n": typeof types.ApiKeyFiltersDocument,
    "\n  query RevocableKeys($slug: String!, $filter: ApiKeyFilter!) {\n    organization(slug: $slug) {\n      id\n      revocable: apiKeys(first: 1, filter: $filter) {\n        totalCount\n      }\n    }\n  }\n": typeof types.RevocableKeysDocument,
    "\n  query ApiKeysPage($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n    }\n  }\n": typeof types.ApiKeysPageDocument,
    "\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on AuditEvent {\n        action\n        ...EventDetails_event\n      }\n    }\n  }\n": typeof types.AuditEventDocument,
    "\n  query AuditLog($slug: String!, $first: Int!, $after: String, $filter: AuditEventFilter) {\n    organization(slug: $slug) {\n      id\n      ...EventFilterBar_organization\n      ...RetentionNote_organization\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          actorId\n          actorLabel\n          targetId\n          targetLabel\n          ...EventTable_event\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  query Billing($slug: String!, $seesKeys: Boolean!) {\n    installation {\n      ownersMayChangePlan\n    }\n    plans {\n      id\n      name\n      apiKeys\n      liveKeys\n      maxActiveKeys\n      auditRetentionDays\n      requestLogRetentionDays\n      ...PlanCard_plan\n    }\n    organization(slug: $slug) {\n      id\n      plan {\n        id\n        name\n        apiKeys\n        liveKeys\n        maxActiveKeys\n        auditRetentionDays\n        requestLogRetentionDays\n      }\n      apiKeyAvailability {\n        available\n        owners {\n          id\n          name\n          email\n        }\n      }\n      activeApiKeyCount @include(if: $seesKeys)\n      ...PlanUsage_organization @include(if: $seesKeys)\n      active: apiKeys(first: 1, filter: { status: [ACTIVE] }) @include(if: $seesKeys) {\n        totalCount\n      }\n      activeLive: apiKeys(first: 1, filter: { status: [ACTIVE], mode: LIVE }) @include(if: $seesKeys) {\n        totalCount\n      }\n    }\n  }\n": typeof types.BillingDocument,
    "\n  query CustomerKeys($slug: String!, $customerId: ID!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 10, filter: { customerId: $customerId, status: [ACTIVE, INACTIVE] }) {\n        ...DeleteCustomerDialog_bound\n      }\n    }\n  }\n": typeof types.CustomerKeysDocument,
    "\n  query Customer($id: ID!, $slug: String!, $seesKeys: Boolean!) {\n    node(id: $id) {\n      id\n      ... on Customer {\n        externalId\n        name\n        metadata\n        createdAt\n        environment {\n          id\n          rateLimitRules {\n            id\n            per\n            ...RuleList_rule\n          }\n        }\n        ...CustomerDialog_customer\n      }\n    }\n    organization(slug: $slug) @include(if: $seesKeys) {\n      id\n      apiKeys(first: 25, filter: { customerId: $id }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": typeof types.CustomerDocument,
    "\n  query KeyReach($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...ReachMap_organization\n    }\n  }\n": typeof types.KeyReachDocument,
    "\n  query ReachedProjects($slug: String!, $after: String) {\n    organization(slug: $slug) {\n      id\n      projects(first: 25, after: $after) {\n        ...ReachMap_projects\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.ReachedProjectsDocument,
    "\n  query KeyExpiries($slug: String!, $from: DateTime!, $to: DateTime!) {\n    organization(slug: $slug) {\n      id\n      ...ExpiryCalendar_organization\n    }\n  }\n": typeof types.KeyExpiriesDocument,
    "\n  query KeyLastUses($slug: String!, $since: [DateTime!]!) {\n    organization(slug: $slug) {\n      id\n      ...LastUseBars_organization\n    }\n  }\n": typeof types.KeyLastUsesDocument,
    "\n  query Invitation {\n    viewer {\n      user {\n        id\n        ...JoinOrganization_user\n      }\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  query Jobs($slug: String!, $after: String) {\n    organization(slug: $slug) {\n      id\n      jobs(first: 25, after: $after) {\n        nodes {\n          id\n          status\n          ...JobList_job\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.JobsDocument,
    "\n  query KeyChoice($slug: String!, $search: String, $chosen: ID!, $isChosen: Boolean!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 20, filter: { search: $search }, orderBy: { by: NAME, direction: ASC }) {\n        nodes {\n          id\n          ...KeyField_apiKey\n        }\n      }\n    }\n    chosen: apiKey(id: $chosen) @include(if: $isChosen) {\n      id\n      ...KeyField_apiKey\n    }\n  }\n": typeof types.KeyChoiceDocument,
    "\n  query KeyGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeyAvailability {\n        available\n      }\n      ...KeysUnavailable_organization\n    }\n  }\n": typeof types.KeyGateDocument,
    "\n  query KeyPolicyPage($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...KeyPolicy_organization\n      ...KeyPolicyForm_organization\n    }\n  }\n": typeof types.KeyPolicyPageDocument,
    "\n  query PolicyBreaches($slug: String!, $rules: KeyPolicyRulesInput!) {\n    organization(slug: $slug) {\n      id\n      before: apiKeys(first: 1, filter: { breaches: {}, status: [ACTIVE] }) {\n        totalCount\n      }\n      after: apiKeys(first: 200, filter: { breaches: $rules, status: [ACTIVE] }) {\n        totalCount\n        nodes {\n          id\n          name\n          blockedBy\n        }\n      }\n    }\n  }\n": typeof types.PolicyBreachesDocument,
    "\n  query LeakedKeys($slug: String!, $hashes: [SecretHashInput!]!) {\n    organization(slug: $slug) {\n      id\n      ...LeakedKeys_organization\n    }\n  }\n": typeof types.LeakedKeysDocument,
    "\n  query Members($slug: String!, $after: String, $invitationsAfter: String, $seesInvitations: Boolean!) {\n    organization(slug: $slug) {\n      id\n      ...MembersTable_organization\n      members(first: 50, after: $after) {\n        nodes {\n          id\n          ...MembersTable_member\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n      invitations(first: 50, after: $invitationsAfter) @include(if: $seesInvitations) {\n        nodes {\n          id\n          ...InvitationsTable_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query OrganizationLayout($slug: String!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      viewerRole\n      apiKeyAvailability {\n        available\n      }\n    }\n  }\n": typeof types.OrganizationLayoutDocument,
    "\n  query Overview(\n    $slug: String!\n    $from: DateTime!\n    $to: DateTime!\n    $bucket: UsageBucket!\n    $unused: ApiKeyFilter!\n    $expiring: ApiKeyFilter!\n    $due: ApiKeyFilter!\n    $grace: ApiKeyFilter!\n    $policy: ApiKeyFilter!\n  ) {\n    organization(slug: $slug) {\n      id\n      everyKey: apiKeys(first: 1) {\n        totalCount\n      }\n      ...KeyAttention_organization\n      usage(from: $from, to: $to, bucket: $bucket) {\n        total {\n          denied\n        }\n        ...UsageReport_report\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query OrganizationSettings($slug: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      createdAt\n      ...EditOrganizationForm_organization\n      ...KeyPolicy_organization\n      ...DeleteOrganization_organization @include(if: $seesKeys)\n    }\n  }\n": typeof types.OrganizationSettingsDocument,
    "\n  query Organization($slug: String!, $seesKeys: Boolean!, $search: String, $after: String) {\n    organization(slug: $slug) {\n      id\n      ...OverviewFigures_organization @include(if: $seesKeys)\n      ...GettingStarted_organization @include(if: $seesKeys)\n      allProjects: projects(first: 1) {\n        totalCount\n      }\n      projects(first: 25, after: $after, search: $search) {\n        nodes {\n          id\n          ...ProjectList_project\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.OrganizationDocument,
    "\n  query Project($organization: String!, $project: String!) {\n    organization(slug: $organization) {\n      id\n      projects(first: 200, search: $project) {\n        nodes {\n          id\n          name\n          slug\n          viewerPermission\n          environments {\n            id\n            name\n            slug\n            kind\n            mode\n            ...EnvironmentList_environment\n          }\n          ...ProjectActions_project\n        }\n      }\n    }\n  }\n": typeof types.ProjectDocument,
    "\n  query ProjectCustomers($environmentId: ID!, $first: Int!, $after: String, $search: String) {\n    environment(id: $environmentId) {\n      id\n      customers(first: $first, after: $after, search: $search) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          externalId\n          name\n          ...CustomerList_customer\n          ...CustomerDialog_customer\n        }\n      }\n    }\n  }\n": typeof types.ProjectCustomersDocument,
    "\n  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, filter: { projectId: $projectId }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": typeof types.ProjectKeysDocument,
    "\n  query ProjectLimits($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      project {\n        id\n        scopes {\n          name\n        }\n      }\n      rateLimitRules {\n        id\n        name\n        ...RuleList_rule\n        ...RuleDialog_rule\n      }\n      budgets {\n        id\n        name\n        ...BudgetList_budget\n        ...BudgetDialog_budget\n      }\n    }\n  }\n": typeof types.ProjectLimitsDocument,
    "\n  query BudgetKeys($slug: String!, $environmentId: ID!, $search: String) {\n    organization(slug: $slug) {\n      id\n      apiKeys(\n        first: 50\n        filter: { environmentId: $environmentId, status: [ACTIVE, INACTIVE], search: $search }\n        orderBy: { by: NAME, direction: ASC }\n      ) {\n        nodes {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.BudgetKeysDocument,
    "\n  query ProjectRoutes($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      project {\n        id\n        scopes {\n          name\n        }\n      }\n      routes {\n        id\n        method\n        path\n        permission\n        scopes\n        cost\n      }\n    }\n  }\n": typeof types.ProjectRoutesDocument,
    "\n  query ProjectScopes($projectId: ID!) {\n    project(id: $projectId) {\n      id\n      scopes {\n        name\n        description\n        includesAll\n      }\n    }\n  }\n": typeof types.ProjectScopesDocument,
    "\n  query ScopeCarriers($slug: String!, $projectId: ID!, $scope: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 10, filter: { projectId: $projectId, scope: $scope, status: [ACTIVE, INACTIVE] }) {\n        ...RemoveScopeDialog_carriers\n      }\n    }\n  }\n": typeof types.ScopeCarriersDocument,
    "\n  query RequestLog($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on RequestLog {\n        ...RequestDetails_log\n      }\n    }\n  }\n": typeof types.RequestLogDocument,
    "\n  query RequestLogs($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {\n    organization(slug: $slug) {\n      id\n      plan {\n        id\n        requestLogRetentionDays\n      }\n      ...EnvironmentField_organization\n      requestLogs(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...RequestTable_log\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.RequestLogsDocument,
    "\n  query RoleGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...OwnersToAsk_organization\n    }\n  }\n": typeof types.RoleGateDocument,
    "\n  query Setup {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 1) {\n        nodes {\n          id\n          slug\n          firstProject: projects(first: 1) {\n            nodes {\n              id\n            }\n          }\n          apiKeys(first: 1) {\n            nodes {\n              id\n              lastUsedAt\n              ...VerifyPanel_apiKey\n            }\n          }\n          ...CreateKeyForm_organization\n        }\n      }\n    }\n  }\n": typeof types.SetupDocument,
    "\n  query SignInRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": typeof types.SignInRouteDocument,
    "\n  query SignUpRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": typeof types.SignUpRouteDocument,
    "\n  query Start {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          slug\n        }\n      }\n    }\n  }\n": typeof types.StartDocument,
    "\n  query UsageByEnvironment($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 50) {\n        nodes {\n          id\n          name\n          environments {\n            id\n            name\n            usage(from: $from, to: $to, bucket: $bucket) {\n              total {\n                allowed\n                denied\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.UsageByEnvironmentDocument,
    "\n  query UsageByKey($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 50, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n        nodes {\n          id\n          name\n          usage(from: $from, to: $to, bucket: $bucket) {\n            total {\n              allowed\n              denied\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.UsageByKeyDocument,
    "\n  query Usage(\n    $slug: String!\n    $from: DateTime!\n    $to: DateTime!\n    $bucket: UsageBucket!\n    $ofAll: Boolean!\n    $environmentId: ID!\n    $ofEnvironment: Boolean!\n    $apiKeyId: ID!\n    $ofKey: Boolean!\n  ) {\n    organization(slug: $slug) {\n      id\n      ...EnvironmentField_organization\n      usage(from: $from, to: $to, bucket: $bucket) @include(if: $ofAll) {\n        ...UsageReport_report\n      }\n    }\n    environment(id: $environmentId) @include(if: $ofEnvironment) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n    apiKey(id: $apiKeyId) @include(if: $ofKey) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n  }\n": typeof types.UsageDocument,
    "\n  query Job($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on Job {\n        status\n        ...JobProgress_job\n      }\n    }\n  }\n": typeof types.JobDocument,
};
const documents: Documents = {
    "\n  query Palette($slug: String!, $search: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 5, search: $search) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n      apiKeys(first: 5, filter: { search: $search }) @include(if: $seesKeys) {\n        nodes {\n          id\n          name\n          start\n        }\n      }\n    }\n  }\n": types.PaletteDocument,
    "\n  query Shell {\n    viewer {\n      user {\n        id\n        name\n        email\n        ...AccountMenu_user\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          name\n          slug\n          viewerRole\n          apiKeyAvailability {\n            available\n          }\n          ...OrganizationSwitcher_organization\n        }\n      }\n    }\n  }\n": types.ShellDocument,
    "\n  fragment EventDetails_event on AuditEvent {\n    id\n    sequence\n    at\n    action\n    actorKind\n    actorId\n    actorLabel\n    targetId\n    targetLabel\n    ipAddress\n    changes\n    hash\n  }\n": types.EventDetails_EventFragmentDoc,
    "\n  fragment EventFilterBar_organization on Organization {\n    id\n    members(first: 200) {\n      nodes {\n        id\n        user {\n          id\n          name\n          email\n        }\n      }\n    }\n  }\n": types.EventFilterBar_OrganizationFragmentDoc,
    "\n  fragment EventTable_event on AuditEvent {\n    id\n    at\n    action\n    actorKind\n    actorLabel\n    targetLabel\n    ipAddress\n  }\n": types.EventTable_EventFragmentDoc,
    "\n  mutation ExportAuditLog($input: ExportAuditLogInput!) {\n    exportAuditLog(input: $input) {\n      job {\n        id\n      }\n    }\n  }\n": types.ExportAuditLogDocument,
    "\n  fragment RetentionNote_organization on Organization {\n    id\n    plan {\n      id\n      name\n      auditRetentionDays\n    }\n    cuts: auditEvents(first: 1, filter: { actions: [\"audit.retention_applied\"] }) {\n      nodes {\n        id\n        at\n      }\n    }\n  }\n": types.RetentionNote_OrganizationFragmentDoc,
    "\n  fragment CustomerDialog_customer on Customer {\n    id\n    externalId\n    name\n    metadata\n  }\n": types.CustomerDialog_CustomerFragmentDoc,
    "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      customer {\n        id\n      }\n    }\n  }\n": types.CreateCustomerDocument,
    "\n  mutation UpdateCustomer($input: UpdateCustomerInput!) {\n    updateCustomer(input: $input) {\n      customer {\n        id\n        ...CustomerDialog_customer\n      }\n    }\n  }\n": types.UpdateCustomerDocument,
    "\n  fragment CustomerList_customer on Customer {\n    id\n    externalId\n    name\n    createdAt\n  }\n": types.CustomerList_CustomerFragmentDoc,
    "\n  fragment DeleteCustomerDialog_bound on ApiKeyConnection {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n": types.DeleteCustomerDialog_BoundFragmentDoc,
    "\n  mutation DeleteCustomer($input: DeleteCustomerInput!) {\n    deleteCustomer(input: $input) {\n      id\n    }\n  }\n": types.DeleteCustomerDocument,
    "\n  fragment AccountMenu_user on User {\n    name\n    email\n  }\n": types.AccountMenu_UserFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  fragment EndSessionDialog_session on Session {\n    id\n    userAgent\n  }\n": types.EndSessionDialog_SessionFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      id\n    }\n  }\n": types.EndSessionDocument,
    "\n  fragment SessionList_session on Session {\n    id\n    createdAt\n    expiresAt\n    ipAddress\n    userAgent\n    isCurrent\n    ...EndSessionDialog_session\n  }\n": types.SessionList_SessionFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        user {\n          id\n        }\n      }\n    }\n  }\n": types.SignUpDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  fragment CancelJobButton_job on Job {\n    id\n    kind\n    status\n  }\n": types.CancelJobButton_JobFragmentDoc,
    "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      job {\n        id\n        status\n        finishedAt\n      }\n    }\n  }\n": types.CancelJobDocument,
    "\n  fragment JobList_job on Job {\n    id\n    kind\n    actorLabel\n    createdAt\n    ...JobProgress_job\n    ...CancelJobButton_job\n  }\n": types.JobList_JobFragmentDoc,
    "\n  fragment JobProgress_job on Job {\n    id\n    kind\n    status\n    done\n    total\n    ...JobResult_job\n  }\n": types.JobProgress_JobFragmentDoc,
    "\n  fragment JobResult_job on Job {\n    id\n    kind\n    error\n    result\n  }\n": types.JobResult_JobFragmentDoc,
    "\n  mutation DisableSelectedKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": types.DisableSelectedKeyDocument,
    "\n  mutation RevokeSelectedKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": types.RevokeSelectedKeyDocument,
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
    "\n  fragment ExpiryCalendar_organization on Organization {\n    slug\n    activeApiKeyCount\n    apiKeyExpiries(from: $from, to: $to) {\n      day\n      count\n    }\n  }\n": types.ExpiryCalendar_OrganizationFragmentDoc,
    "\n  fragment FinishRotationDialog_apiKey on ApiKey {\n    id\n    name\n    secrets {\n      id\n      status\n      lastUsedAt\n    }\n    organization {\n      id\n    }\n  }\n": types.FinishRotationDialog_ApiKeyFragmentDoc,
    "\n  mutation FinishApiKeyRotation($input: FinishApiKeyRotationInput!) {\n    finishApiKeyRotation(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n": types.FinishApiKeyRotationDocument,
    "\n  fragment GrantableProjects_organization on Organization {\n    projects(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          slug\n          kind\n          mode\n        }\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n": types.GrantableProjects_OrganizationFragmentDoc,
    "\n  fragment KeyAccess_apiKey on ApiKey {\n    id\n    environmentKind\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        name\n        slug\n      }\n      environment {\n        id\n        name\n      }\n    }\n  }\n": types.KeyAccess_ApiKeyFragmentDoc,
    "\n  fragment KeyAttention_organization on Organization {\n    slug\n    unused: apiKeys(first: 1, filter: $unused) {\n      totalCount\n    }\n    expiring: apiKeys(first: 1, filter: $expiring) {\n      totalCount\n    }\n    due: apiKeys(first: 1, filter: $due) {\n      totalCount\n    }\n    grace: apiKeys(first: 1, filter: $grace) {\n      totalCount\n    }\n    policy: apiKeys(first: 1, filter: $policy) {\n      totalCount\n    }\n  }\n": types.KeyAttention_OrganizationFragmentDoc,
    "\n  fragment KeyCard_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    expiresAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n": types.KeyCard_ApiKeyFragmentDoc,
    "\n  fragment KeyCsv_apiKey on ApiKey {\n    id\n    name\n    description\n    start\n    status\n    blockedBy\n    environmentKind\n    mode\n    owner\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        slug\n      }\n      environment {\n        id\n        slug\n      }\n    }\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    allowedIps\n    lastUsedAt\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    createdBy {\n      id\n      email\n    }\n  }\n": types.KeyCsv_ApiKeyFragmentDoc,
    "\n  fragment KeyDialogs_apiKey on ApiKey {\n    id\n    ...RotateKeyDialog_apiKey\n    ...DuplicateKeyDialog_apiKey\n    ...SwitchKeyDialog_apiKey\n    ...RevokeKeyDialog_apiKey\n    ...DeleteKeyDialog_apiKey\n  }\n": types.KeyDialogs_ApiKeyFragmentDoc,
    "\n  fragment KeyFacts_apiKey on ApiKey {\n    id\n    start\n    environmentKind\n    mode\n    owner\n    ownerMember {\n      id\n      user {\n        id\n        name\n      }\n    }\n    lastUsedAt\n    lastUsedIp\n    expiresAt\n    rotationDueAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    updatedAt\n    createdBy {\n      id\n      name\n    }\n    replaces {\n      id\n      name\n    }\n  }\n": types.KeyFacts_ApiKeyFragmentDoc,
    "\n  fragment KeyField_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n": types.KeyField_ApiKeyFragmentDoc,
    "\n  fragment KeyFilterBar_projects on ProjectConnection {\n    nodes {\n      id\n      name\n      environments {\n        id\n        name\n      }\n    }\n  }\n": types.KeyFilterBar_ProjectsFragmentDoc,
    "\n  fragment KeyKind_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n  }\n": types.KeyKind_ApiKeyFragmentDoc,
    "\n  fragment KeyLimit_apiKey on ApiKey {\n    id\n    rateLimit {\n      limit\n      windowSeconds\n    }\n  }\n": types.KeyLimit_ApiKeyFragmentDoc,
    "\n  fragment KeyMatrix_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    grants {\n      permission\n      scopes\n      environment {\n        id\n      }\n      project {\n        id\n        name\n        slug\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": types.KeyMatrix_ApiKeyFragmentDoc,
    "\n  fragment KeyMenu_apiKey on ApiKey {\n    id\n    name\n    status\n    organizationAccess\n    environmentKind\n    mode\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n      }\n    }\n    ...KeyDialogs_apiKey\n  }\n": types.KeyMenu_ApiKeyFragmentDoc,
    "\n  fragment KeyName_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n": types.KeyName_ApiKeyFragmentDoc,
    "\n  fragment KeyRestrictions_apiKey on ApiKey {\n    id\n    allowedIps\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    customers {\n      id\n      name\n      externalId\n      environment {\n        id\n        name\n      }\n    }\n  }\n": types.KeyRestrictions_ApiKeyFragmentDoc,
    "\n  fragment KeyRow_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    expiresAt\n    createdAt\n    createdBy {\n      id\n      name\n    }\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyLimit_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n": types.KeyRow_ApiKeyFragmentDoc,
    "\n  fragment KeySecrets_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n  }\n": types.KeySecrets_ApiKeyFragmentDoc,
    "\n  fragment KeyStatus_apiKey on ApiKey {\n    id\n    status\n    blockedBy\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    rotationDueAt\n    secrets {\n      id\n      status\n      retiresAt\n    }\n  }\n": types.KeyStatus_ApiKeyFragmentDoc,
    "\n  fragment KeyTable_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      name\n      status\n      ...KeyRow_apiKey\n      ...KeyCard_apiKey\n    }\n  }\n": types.KeyTable_ApiKeysFragmentDoc,
    "\n  fragment KeyUsage_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      usage(from: $from, to: $to, bucket: DAY) {\n        total {\n          allowed\n          denied\n        }\n        points {\n          at\n          totals {\n            allowed\n            denied\n          }\n        }\n      }\n    }\n  }\n": types.KeyUsage_ApiKeysFragmentDoc,
    "\n  fragment LastUseBars_organization on Organization {\n    slug\n    apiKeyLastUses(since: $since) {\n      count\n    }\n  }\n": types.LastUseBars_OrganizationFragmentDoc,
    "\n  fragment LeakedKey_match on SecretMatch {\n    isCertain\n    secret {\n      id\n      start\n      status\n      retiresAt\n      lastUsedAt\n    }\n    apiKey {\n      id\n      name\n      status\n      blockedBy\n      organizationAccess\n      environmentKind\n      mode\n      lastUsedAt\n      lastUsedIp\n      ...KeyAccess_apiKey\n      ...KeyKind_apiKey\n      ...KeyStatus_apiKey\n      ...KeyDialogs_apiKey\n    }\n  }\n": types.LeakedKey_MatchFragmentDoc,
    "\n  fragment LeakedKeys_organization on Organization {\n    id\n    slug\n    secretMatches(hashes: $hashes) {\n      sha256\n      secret {\n        id\n      }\n      apiKey {\n        id\n        name\n        status\n      }\n      ...LeakedKey_match\n    }\n  }\n": types.LeakedKeys_OrganizationFragmentDoc,
    "\n  fragment ReachMap_organization on Organization {\n    slug\n    apiKeyReach {\n      permission\n      count\n      environment {\n        id\n      }\n    }\n  }\n": types.ReachMap_OrganizationFragmentDoc,
    "\n  fragment ReachMap_projects on ProjectConnection {\n    nodes {\n      id\n      name\n      slug\n      environments {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.ReachMap_ProjectsFragmentDoc,
    "\n  fragment RevokeKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    lastUsedIp\n    createdBy {\n      id\n      name\n    }\n    organization {\n      id\n    }\n    ...KeyAccess_apiKey\n  }\n": types.RevokeKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      effectiveAt\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  mutation RevokeMatchingKeys($input: RevokeApiKeysInput!) {\n    revokeApiKeys(input: $input) {\n      job {\n        id\n      }\n    }\n  }\n": types.RevokeMatchingKeysDocument,
    "\n  fragment RotateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    expiresAt\n    lastUsedAt\n    secrets {\n      id\n      status\n      retiresAt\n      lastUsedAt\n    }\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n        defaultGracePeriodSeconds\n        maxGracePeriodSeconds\n      }\n    }\n  }\n": types.RotateKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      previousSecretRetiresAt\n      apiKey {\n        id\n        ...ShowOncePanel_apiKey\n      }\n    }\n  }\n": types.RotateApiKeyDocument,
    "\n  fragment RotationHandover_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      start\n      status\n      createdAt\n      retiresAt\n      lastUsedAt\n    }\n    ...FinishRotationDialog_apiKey\n  }\n": types.RotationHandover_ApiKeyFragmentDoc,
    "\n  fragment ShowOncePanel_apiKey on ApiKey {\n    id\n    name\n    ...VerifyPanel_apiKey\n  }\n": types.ShowOncePanel_ApiKeyFragmentDoc,
    "\n  fragment SwitchKeyDialog_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    organization {\n      id\n    }\n  }\n": types.SwitchKeyDialog_ApiKeyFragmentDoc,
    "\n  mutation DisableApiKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": types.DisableApiKeyDocument,
    "\n  mutation EnableApiKey($input: EnableApiKeyInput!) {\n    enableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n": types.EnableApiKeyDocument,
    "\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n      }\n    }\n  }\n": types.UpdateApiKeyDocument,
    "\n  fragment VerifyPanel_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n    lastUsedAt\n    grants {\n      permission\n      environment {\n        id\n        name\n      }\n      project {\n        id\n        name\n        environments {\n          id\n          name\n          kind\n          mode\n        }\n      }\n    }\n  }\n": types.VerifyPanel_ApiKeyFragmentDoc,
    "\n  fragment BudgetDialog_budget on Budget {\n    id\n    name\n    limit\n    period\n    action\n    apiKey {\n      id\n      name\n    }\n  }\n": types.BudgetDialog_BudgetFragmentDoc,
    "\n  mutation CreateBudget($input: CreateBudgetInput!) {\n    createBudget(input: $input) {\n      budget {\n        id\n      }\n    }\n  }\n": types.CreateBudgetDocument,
    "\n  mutation UpdateBudget($input: UpdateBudgetInput!) {\n    updateBudget(input: $input) {\n      budget {\n        id\n        ...BudgetDialog_budget\n      }\n    }\n  }\n": types.UpdateBudgetDocument,
    "\n  fragment BudgetList_budget on Budget {\n    id\n    name\n    limit\n    period\n    action\n    spent\n    resetsAt\n    apiKey {\n      id\n      name\n    }\n  }\n": types.BudgetList_BudgetFragmentDoc,
    "\n  mutation DeleteRateLimitRule($input: DeleteRateLimitRuleInput!) {\n    deleteRateLimitRule(input: $input) {\n      id\n    }\n  }\n": types.DeleteRateLimitRuleDocument,
    "\n  mutation DeleteBudget($input: DeleteBudgetInput!) {\n    deleteBudget(input: $input) {\n      id\n    }\n  }\n": types.DeleteBudgetDocument,
    "\n  fragment RuleDialog_rule on RateLimitRule {\n    id\n    name\n    scope\n    per\n    limit\n    windowSeconds\n    action\n  }\n": types.RuleDialog_RuleFragmentDoc,
    "\n  mutation CreateRateLimitRule($input: CreateRateLimitRuleInput!) {\n    createRateLimitRule(input: $input) {\n      rateLimitRule {\n        id\n      }\n    }\n  }\n": types.CreateRateLimitRuleDocument,
    "\n  mutation UpdateRateLimitRule($input: UpdateRateLimitRuleInput!) {\n    updateRateLimitRule(input: $input) {\n      rateLimitRule {\n        id\n        ...RuleDialog_rule\n      }\n    }\n  }\n": types.UpdateRateLimitRuleDocument,
    "\n  fragment RuleList_rule on RateLimitRule {\n    id\n    name\n    scope\n    per\n    limit\n    windowSeconds\n    action\n  }\n": types.RuleList_RuleFragmentDoc,
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
    "\n  fragment KeyPolicyForm_organization on Organization {\n    id\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n      rotationReminderDays\n    }\n  }\n": types.KeyPolicyForm_OrganizationFragmentDoc,
    "\n  mutation UpdateKeyPolicy($input: UpdateKeyPolicyInput!) {\n    updateKeyPolicy(input: $input) {\n      organization {\n        id\n        ...KeyPolicyForm_organization\n      }\n    }\n  }\n": types.UpdateKeyPolicyDocument,
    "\n  fragment KeyPolicy_organization on Organization {\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n      rotationReminderDays\n    }\n  }\n": types.KeyPolicy_OrganizationFragmentDoc,
    "\n  fragment OrganizationSwitcher_organization on Organization {\n    id\n    name\n    slug\n  }\n": types.OrganizationSwitcher_OrganizationFragmentDoc,
    "\n  fragment OverviewFigures_organization on Organization {\n    slug\n    activeApiKeyCount\n    lastUsedKey: apiKeys(first: 1, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n      nodes {\n        id\n        lastUsedAt\n      }\n    }\n  }\n": types.OverviewFigures_OrganizationFragmentDoc,
    "\n  fragment OwnersToAsk_organization on Organization {\n    id\n    apiKeyAvailability {\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n": types.OwnersToAsk_OrganizationFragmentDoc,
    "\n  mutation ChangePlan($input: ChangePlanInput!) {\n    changePlan(input: $input) {\n      organization {\n        id\n        plan {\n          id\n        }\n        apiKeyAvailability {\n          available\n        }\n      }\n    }\n  }\n": types.ChangePlanDocument,
    "\n  fragment KeysUnavailable_organization on Organization {\n    id\n    plan {\n      id\n      name\n    }\n    apiKeyAvailability {\n      reason\n      plansThatInclude {\n        id\n        name\n      }\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n": types.KeysUnavailable_OrganizationFragmentDoc,
    "\n  fragment PlanCard_plan on Plan {\n    id\n    name\n    apiKeys\n    liveKeys\n    maxActiveKeys\n    auditRetentionDays\n    requestLogRetentionDays\n  }\n": types.PlanCard_PlanFragmentDoc,
    "\n  fragment PlanUsage_organization on Organization {\n    id\n    activeApiKeyCount\n    plan {\n      id\n      name\n      apiKeys\n      maxActiveKeys\n    }\n  }\n": types.PlanUsage_OrganizationFragmentDoc,
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
    "\n  fragment EnvironmentField_organization on Organization {\n    id\n    projects(first: 200) {\n      nodes {\n        id\n        name\n        environments {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.EnvironmentField_OrganizationFragmentDoc,
    "\n  fragment EnvironmentList_environment on Environment {\n    id\n    name\n    slug\n    kind\n    mode\n    ...EnvironmentActions_environment\n  }\n": types.EnvironmentList_EnvironmentFragmentDoc,
    "\n  fragment ProjectActions_project on Project {\n    id\n    ...EditProjectDialog_project\n    ...DeleteProjectDialog_project\n  }\n": types.ProjectActions_ProjectFragmentDoc,
    "\n  fragment ProjectList_project on Project {\n    id\n    name\n    slug\n    environments {\n      id\n      kind\n    }\n  }\n": types.ProjectList_ProjectFragmentDoc,
    "\n  fragment RequestDetails_log on RequestLog {\n    id\n    at\n    surface\n    code\n    method\n    target\n    ipAddress\n    userAgent\n    durationMs\n    requestId\n    apiKey {\n      id\n      name\n    }\n    environment {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n": types.RequestDetails_LogFragmentDoc,
    "\n  fragment RequestTable_log on RequestLog {\n    id\n    at\n    code\n    surface\n    method\n    target\n    ipAddress\n    durationMs\n    apiKey {\n      id\n      name\n    }\n    environment {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n": types.RequestTable_LogFragmentDoc,
    "\n  query RoutesToSet($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      routes {\n        id\n        method\n        path\n        permission\n        scopes\n        cost\n      }\n    }\n  }\n": types.RoutesToSetDocument,
    "\n  mutation SetRoutes($input: SetRoutesInput!) {\n    setRoutes(input: $input) {\n      environment {\n        id\n        routes {\n          id\n          method\n          path\n          permission\n          scopes\n          cost\n        }\n      }\n    }\n  }\n": types.SetRoutesDocument,
    "\n  fragment RemoveScopeDialog_carriers on ApiKeyConnection {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n": types.RemoveScopeDialog_CarriersFragmentDoc,
    "\n  query ScopesToSet($projectId: ID!) {\n    project(id: $projectId) {\n      id\n      scopes {\n        name\n        description\n        includesAll\n      }\n    }\n  }\n": types.ScopesToSetDocument,
    "\n  mutation SetProjectScopes($input: SetProjectScopesInput!) {\n    setProjectScopes(input: $input) {\n      project {\n        id\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n": types.SetProjectScopesDocument,
    "\n  fragment HandoverUsage_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      status\n      usage(from: $from, to: $to, bucket: $bucket) {\n        points {\n          at\n          totals {\n            allowed\n            denied\n          }\n        }\n      }\n    }\n  }\n": types.HandoverUsage_ApiKeyFragmentDoc,
    "\n  fragment UsageReport_report on UsageReport {\n    total {\n      allowed\n      denied\n      cost\n      byCode {\n        code\n        count\n      }\n    }\n    points {\n      at\n      totals {\n        allowed\n        denied\n        cost\n        byCode {\n          code\n          count\n        }\n      }\n    }\n  }\n": types.UsageReport_ReportFragmentDoc,
    "\n  query Sessions {\n    viewer {\n      sessions {\n        id\n        ...SessionList_session\n      }\n    }\n  }\n": types.SessionsDocument,
    "\n  query ApiKeyAccess($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      ...KeyAccess_apiKey\n      ...KeyMatrix_apiKey\n      ...KeyRestrictions_apiKey\n      ...KeyFacts_apiKey\n      ...VerifyPanel_apiKey\n    }\n  }\n": types.ApiKeyAccessDocument,
    "\n  query ApiKeyActivity($id: ID!, $first: Int!, $after: String) {\n    apiKey(id: $id) {\n      id\n      activity(first: $first, after: $after) {\n        nodes {\n          id\n          ...EventTable_event\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.ApiKeyActivityDocument,
    "\n  query ApiKeyFirstUse($id: ID!) {\n    apiKey(id: $id) {\n      id\n      secrets {\n        id\n        status\n        lastUsedAt\n      }\n    }\n  }\n": types.ApiKeyFirstUseDocument,
    "\n  query ApiKeyRequests($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {\n    organization(slug: $slug) {\n      id\n      requestLogs(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...RequestTable_log\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ApiKeyRequestsDocument,
    "\n  query ApiKeySecrets($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      secrets {\n        id\n        status\n        createdAt\n      }\n      ...RotationHandover_apiKey\n      ...KeySecrets_apiKey\n    }\n  }\n": types.ApiKeySecretsDocument,
    "\n  query HandoverUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    apiKey(id: $id) {\n      id\n      ...HandoverUsage_apiKey\n    }\n  }\n": types.HandoverUsageDocument,
    "\n  query ApiKeySettings($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...EditKeyDetailsForm_apiKey\n      ...EditKeyAccessForm_apiKey\n      ...EditKeyBoundsForm_apiKey\n      ...EditKeyExpiryForm_apiKey\n    }\n  }\n": types.ApiKeySettingsDocument,
    "\n  query ApiKeyUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    apiKey(id: $id) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n  }\n": types.ApiKeyUsageDocument,
    "\n  query ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      id\n      name\n      description\n      organization {\n        id\n      }\n      ...KeyStatus_apiKey\n      ...KeyMenu_apiKey\n    }\n  }\n": types.ApiKeyDocument,
    "\n  query ApiKeysExport($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...KeyCsv_apiKey\n        }\n      }\n    }\n  }\n": types.ApiKeysExportDocument,
    "\n  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      activeApiKeyCount\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": types.ApiKeysDocument,
    "\n  query ApiKeyUsages(\n    $slug: String!\n    $first: Int!\n    $after: String\n    $filter: ApiKeyFilter\n    $orderBy: ApiKeyOrder\n    $from: DateTime!\n    $to: DateTime!\n  ) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        ...KeyUsage_apiKeys\n      }\n    }\n  }\n": types.ApiKeyUsagesDocument,
    "\n  query ApiKeyFilters($slug: String!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 200) {\n        ...KeyFilterBar_projects\n      }\n    }\n  }\n": types.ApiKeyFiltersDocument,
    "\n  query RevocableKeys($slug: String!, $filter: ApiKeyFilter!) {\n    organization(slug: $slug) {\n      id\n      revocable: apiKeys(first: 1, filter: $filter) {\n        totalCount\n      }\n    }\n  }\n": types.RevocableKeysDocument,
    "\n  query ApiKeysPage($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n    }\n  }\n": types.ApiKeysPageDocument,
    "\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on AuditEvent {\n        action\n        ...EventDetails_event\n      }\n    }\n  }\n": types.AuditEventDocument,
    "\n  query AuditLog($slug: String!, $first: Int!, $after: String, $filter: AuditEventFilter) {\n    organization(slug: $slug) {\n      id\n      ...EventFilterBar_organization\n      ...RetentionNote_organization\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          actorId\n          actorLabel\n          targetId\n          targetLabel\n          ...EventTable_event\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.AuditLogDocument,
    "\n  query Billing($slug: String!, $seesKeys: Boolean!) {\n    installation {\n      ownersMayChangePlan\n    }\n    plans {\n      id\n      name\n      apiKeys\n      liveKeys\n      maxActiveKeys\n      auditRetentionDays\n      requestLogRetentionDays\n      ...PlanCard_plan\n    }\n    organization(slug: $slug) {\n      id\n      plan {\n        id\n        name\n        apiKeys\n        liveKeys\n        maxActiveKeys\n        auditRetentionDays\n        requestLogRetentionDays\n      }\n      apiKeyAvailability {\n        available\n        owners {\n          id\n          name\n          email\n        }\n      }\n      activeApiKeyCount @include(if: $seesKeys)\n      ...PlanUsage_organization @include(if: $seesKeys)\n      active: apiKeys(first: 1, filter: { status: [ACTIVE] }) @include(if: $seesKeys) {\n        totalCount\n      }\n      activeLive: apiKeys(first: 1, filter: { status: [ACTIVE], mode: LIVE }) @include(if: $seesKeys) {\n        totalCount\n      }\n    }\n  }\n": types.BillingDocument,
    "\n  query CustomerKeys($slug: String!, $customerId: ID!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 10, filter: { customerId: $customerId, status: [ACTIVE, INACTIVE] }) {\n        ...DeleteCustomerDialog_bound\n      }\n    }\n  }\n": types.CustomerKeysDocument,
    "\n  query Customer($id: ID!, $slug: String!, $seesKeys: Boolean!) {\n    node(id: $id) {\n      id\n      ... on Customer {\n        externalId\n        name\n        metadata\n        createdAt\n        environment {\n          id\n          rateLimitRules {\n            id\n            per\n            ...RuleList_rule\n          }\n        }\n        ...CustomerDialog_customer\n      }\n    }\n    organization(slug: $slug) @include(if: $seesKeys) {\n      id\n      apiKeys(first: 25, filter: { customerId: $id }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": types.CustomerDocument,
    "\n  query KeyReach($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...ReachMap_organization\n    }\n  }\n": types.KeyReachDocument,
    "\n  query ReachedProjects($slug: String!, $after: String) {\n    organization(slug: $slug) {\n      id\n      projects(first: 25, after: $after) {\n        ...ReachMap_projects\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.ReachedProjectsDocument,
    "\n  query KeyExpiries($slug: String!, $from: DateTime!, $to: DateTime!) {\n    organization(slug: $slug) {\n      id\n      ...ExpiryCalendar_organization\n    }\n  }\n": types.KeyExpiriesDocument,
    "\n  query KeyLastUses($slug: String!, $since: [DateTime!]!) {\n    organization(slug: $slug) {\n      id\n      ...LastUseBars_organization\n    }\n  }\n": types.KeyLastUsesDocument,
    "\n  query Invitation {\n    viewer {\n      user {\n        id\n        ...JoinOrganization_user\n      }\n    }\n  }\n": types.InvitationDocument,
    "\n  query Jobs($slug: String!, $after: String) {\n    organization(slug: $slug) {\n      id\n      jobs(first: 25, after: $after) {\n        nodes {\n          id\n          status\n          ...JobList_job\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.JobsDocument,
    "\n  query KeyChoice($slug: String!, $search: String, $chosen: ID!, $isChosen: Boolean!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 20, filter: { search: $search }, orderBy: { by: NAME, direction: ASC }) {\n        nodes {\n          id\n          ...KeyField_apiKey\n        }\n      }\n    }\n    chosen: apiKey(id: $chosen) @include(if: $isChosen) {\n      id\n      ...KeyField_apiKey\n    }\n  }\n": types.KeyChoiceDocument,
    "\n  query KeyGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeyAvailability {\n        available\n      }\n      ...KeysUnavailable_organization\n    }\n  }\n": types.KeyGateDocument,
    "\n  query KeyPolicyPage($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...KeyPolicy_organization\n      ...KeyPolicyForm_organization\n    }\n  }\n": types.KeyPolicyPageDocument,
    "\n  query PolicyBreaches($slug: String!, $rules: KeyPolicyRulesInput!) {\n    organization(slug: $slug) {\n      id\n      before: apiKeys(first: 1, filter: { breaches: {}, status: [ACTIVE] }) {\n        totalCount\n      }\n      after: apiKeys(first: 200, filter: { breaches: $rules, status: [ACTIVE] }) {\n        totalCount\n        nodes {\n          id\n          name\n          blockedBy\n        }\n      }\n    }\n  }\n": types.PolicyBreachesDocument,
    "\n  query LeakedKeys($slug: String!, $hashes: [SecretHashInput!]!) {\n    organization(slug: $slug) {\n      id\n      ...LeakedKeys_organization\n    }\n  }\n": types.LeakedKeysDocument,
    "\n  query Members($slug: String!, $after: String, $invitationsAfter: String, $seesInvitations: Boolean!) {\n    organization(slug: $slug) {\n      id\n      ...MembersTable_organization\n      members(first: 50, after: $after) {\n        nodes {\n          id\n          ...MembersTable_member\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n      invitations(first: 50, after: $invitationsAfter) @include(if: $seesInvitations) {\n        nodes {\n          id\n          ...InvitationsTable_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query OrganizationLayout($slug: String!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      viewerRole\n      apiKeyAvailability {\n        available\n      }\n    }\n  }\n": types.OrganizationLayoutDocument,
    "\n  query Overview(\n    $slug: String!\n    $from: DateTime!\n    $to: DateTime!\n    $bucket: UsageBucket!\n    $unused: ApiKeyFilter!\n    $expiring: ApiKeyFilter!\n    $due: ApiKeyFilter!\n    $grace: ApiKeyFilter!\n    $policy: ApiKeyFilter!\n  ) {\n    organization(slug: $slug) {\n      id\n      everyKey: apiKeys(first: 1) {\n        totalCount\n      }\n      ...KeyAttention_organization\n      usage(from: $from, to: $to, bucket: $bucket) {\n        total {\n          denied\n        }\n        ...UsageReport_report\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  query OrganizationSettings($slug: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      name\n      slug\n      createdAt\n      ...EditOrganizationForm_organization\n      ...KeyPolicy_organization\n      ...DeleteOrganization_organization @include(if: $seesKeys)\n    }\n  }\n": types.OrganizationSettingsDocument,
    "\n  query Organization($slug: String!, $seesKeys: Boolean!, $search: String, $after: String) {\n    organization(slug: $slug) {\n      id\n      ...OverviewFigures_organization @include(if: $seesKeys)\n      ...GettingStarted_organization @include(if: $seesKeys)\n      allProjects: projects(first: 1) {\n        totalCount\n      }\n      projects(first: 25, after: $after, search: $search) {\n        nodes {\n          id\n          ...ProjectList_project\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.OrganizationDocument,
    "\n  query Project($organization: String!, $project: String!) {\n    organization(slug: $organization) {\n      id\n      projects(first: 200, search: $project) {\n        nodes {\n          id\n          name\n          slug\n          viewerPermission\n          environments {\n            id\n            name\n            slug\n            kind\n            mode\n            ...EnvironmentList_environment\n          }\n          ...ProjectActions_project\n        }\n      }\n    }\n  }\n": types.ProjectDocument,
    "\n  query ProjectCustomers($environmentId: ID!, $first: Int!, $after: String, $search: String) {\n    environment(id: $environmentId) {\n      id\n      customers(first: $first, after: $after, search: $search) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          externalId\n          name\n          ...CustomerList_customer\n          ...CustomerDialog_customer\n        }\n      }\n    }\n  }\n": types.ProjectCustomersDocument,
    "\n  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, filter: { projectId: $projectId }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n": types.ProjectKeysDocument,
    "\n  query ProjectLimits($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      project {\n        id\n        scopes {\n          name\n        }\n      }\n      rateLimitRules {\n        id\n        name\n        ...RuleList_rule\n        ...RuleDialog_rule\n      }\n      budgets {\n        id\n        name\n        ...BudgetList_budget\n        ...BudgetDialog_budget\n      }\n    }\n  }\n": types.ProjectLimitsDocument,
    "\n  query BudgetKeys($slug: String!, $environmentId: ID!, $search: String) {\n    organization(slug: $slug) {\n      id\n      apiKeys(\n        first: 50\n        filter: { environmentId: $environmentId, status: [ACTIVE, INACTIVE], search: $search }\n        orderBy: { by: NAME, direction: ASC }\n      ) {\n        nodes {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.BudgetKeysDocument,
    "\n  query ProjectRoutes($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      project {\n        id\n        scopes {\n          name\n        }\n      }\n      routes {\n        id\n        method\n        path\n        permission\n        scopes\n        cost\n      }\n    }\n  }\n": types.ProjectRoutesDocument,
    "\n  query ProjectScopes($projectId: ID!) {\n    project(id: $projectId) {\n      id\n      scopes {\n        name\n        description\n        includesAll\n      }\n    }\n  }\n": types.ProjectScopesDocument,
    "\n  query ScopeCarriers($slug: String!, $projectId: ID!, $scope: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 10, filter: { projectId: $projectId, scope: $scope, status: [ACTIVE, INACTIVE] }) {\n        ...RemoveScopeDialog_carriers\n      }\n    }\n  }\n": types.ScopeCarriersDocument,
    "\n  query RequestLog($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on RequestLog {\n        ...RequestDetails_log\n      }\n    }\n  }\n": types.RequestLogDocument,
    "\n  query RequestLogs($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {\n    organization(slug: $slug) {\n      id\n      plan {\n        id\n        requestLogRetentionDays\n      }\n      ...EnvironmentField_organization\n      requestLogs(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...RequestTable_log\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.RequestLogsDocument,
    "\n  query RoleGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...OwnersToAsk_organization\n    }\n  }\n": types.RoleGateDocument,
    "\n  query Setup {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 1) {\n        nodes {\n          id\n          slug\n          firstProject: projects(first: 1) {\n            nodes {\n              id\n            }\n          }\n          apiKeys(first: 1) {\n            nodes {\n              id\n              lastUsedAt\n              ...VerifyPanel_apiKey\n            }\n          }\n          ...CreateKeyForm_organization\n        }\n      }\n    }\n  }\n": types.SetupDocument,
    "\n  query SignInRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": types.SignInRouteDocument,
    "\n  query SignUpRoute {\n    installation {\n      needsSetup\n      openSignUp\n    }\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": types.SignUpRouteDocument,
    "\n  query Start {\n    installation {\n      needsSetup\n    }\n    viewer {\n      user {\n        id\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          slug\n        }\n      }\n    }\n  }\n": types.StartDocument,
    "\n  query UsageByEnvironment($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 50) {\n        nodes {\n          id\n          name\n          environments {\n            id\n            name\n            usage(from: $from, to: $to, bucket: $bucket) {\n              total {\n                allowed\n                denied\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.UsageByEnvironmentDocument,
    "\n  query UsageByKey($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 50, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n        nodes {\n          id\n          name\n          usage(from: $from, to: $to, bucket: $bucket) {\n            total {\n              allowed\n              denied\n            }\n          }\n        }\n      }\n    }\n  }\n": types.UsageByKeyDocument,
    "\n  query Usage(\n    $slug: String!\n    $from: DateTime!\n    $to: DateTime!\n    $bucket: UsageBucket!\n    $ofAll: Boolean!\n    $environmentId: ID!\n    $ofEnvironment: Boolean!\n    $apiKeyId: ID!\n    $ofKey: Boolean!\n  ) {\n    organization(slug: $slug) {\n      id\n      ...EnvironmentField_organization\n      usage(from: $from, to: $to, bucket: $bucket) @include(if: $ofAll) {\n        ...UsageReport_report\n      }\n    }\n    environment(id: $environmentId) @include(if: $ofEnvironment) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n    apiKey(id: $apiKeyId) @include(if: $ofKey) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n  }\n": types.UsageDocument,
    "\n  query Job($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on Job {\n        status\n        ...JobProgress_job\n      }\n    }\n  }\n": types.JobDocument,
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
export function graphql(source: "\n  query Palette($slug: String!, $search: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 5, search: $search) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n      apiKeys(first: 5, filter: { search: $search }) @include(if: $seesKeys) {\n        nodes {\n          id\n          name\n          start\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Palette($slug: String!, $search: String!, $seesKeys: Boolean!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 5, search: $search) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n      apiKeys(first: 5, filter: { search: $search }) @include(if: $seesKeys) {\n        nodes {\n          id\n          name\n          start\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer {\n      user {\n        id\n        name\n        email\n        ...AccountMenu_user\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          name\n          slug\n          viewerRole\n          apiKeyAvailability {\n            available\n          }\n          ...OrganizationSwitcher_organization\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    viewer {\n      user {\n        id\n        name\n        email\n        ...AccountMenu_user\n      }\n      organizations(first: 50) {\n        nodes {\n          id\n          name\n          slug\n          viewerRole\n          apiKeyAvailability {\n            available\n          }\n          ...OrganizationSwitcher_organization\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventDetails_event on AuditEvent {\n    id\n    sequence\n    at\n    action\n    actorKind\n    actorId\n    actorLabel\n    targetId\n    targetLabel\n    ipAddress\n    changes\n    hash\n  }\n"): (typeof documents)["\n  fragment EventDetails_event on AuditEvent {\n    id\n    sequence\n    at\n    action\n    actorKind\n    actorId\n    actorLabel\n    targetId\n    targetLabel\n    ipAddress\n    changes\n    hash\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventFilterBar_organization on Organization {\n    id\n    members(first: 200) {\n      nodes {\n        id\n        user {\n          id\n          name\n          email\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EventFilterBar_organization on Organization {\n    id\n    members(first: 200) {\n      nodes {\n        id\n        user {\n          id\n          name\n          email\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventTable_event on AuditEvent {\n    id\n    at\n    action\n    actorKind\n    actorLabel\n    targetLabel\n    ipAddress\n  }\n"): (typeof documents)["\n  fragment EventTable_event on AuditEvent {\n    id\n    at\n    action\n    actorKind\n    actorLabel\n    targetLabel\n    ipAddress\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportAuditLog($input: ExportAuditLogInput!) {\n    exportAuditLog(input: $input) {\n      job {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ExportAuditLog($input: ExportAuditLogInput!) {\n    exportAuditLog(input: $input) {\n      job {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RetentionNote_organization on Organization {\n    id\n    plan {\n      id\n      name\n      auditRetentionDays\n    }\n    cuts: auditEvents(first: 1, filter: { actions: [\"audit.retention_applied\"] }) {\n      nodes {\n        id\n        at\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RetentionNote_organization on Organization {\n    id\n    plan {\n      id\n      name\n      auditRetentionDays\n    }\n    cuts: auditEvents(first: 1, filter: { actions: [\"audit.retention_applied\"] }) {\n      nodes {\n        id\n        at\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerDialog_customer on Customer {\n    id\n    externalId\n    name\n    metadata\n  }\n"): (typeof documents)["\n  fragment CustomerDialog_customer on Customer {\n    id\n    externalId\n    name\n    metadata\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      customer {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      customer {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCustomer($input: UpdateCustomerInput!) {\n    updateCustomer(input: $input) {\n      customer {\n        id\n        ...CustomerDialog_customer\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCustomer($input: UpdateCustomerInput!) {\n    updateCustomer(input: $input) {\n      customer {\n        id\n        ...CustomerDialog_customer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerList_customer on Customer {\n    id\n    externalId\n    name\n    createdAt\n  }\n"): (typeof documents)["\n  fragment CustomerList_customer on Customer {\n    id\n    externalId\n    name\n    createdAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeleteCustomerDialog_bound on ApiKeyConnection {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment DeleteCustomerDialog_bound on ApiKeyConnection {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCustomer($input: DeleteCustomerInput!) {\n    deleteCustomer(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteCustomer($input: DeleteCustomerInput!) {\n    deleteCustomer(input: $input) {\n      id\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment EndSessionDialog_session on Session {\n    id\n    userAgent\n  }\n"): (typeof documents)["\n  fragment EndSessionDialog_session on Session {\n    id\n    userAgent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionList_session on Session {\n    id\n    createdAt\n    expiresAt\n    ipAddress\n    userAgent\n    isCurrent\n    ...EndSessionDialog_session\n  }\n"): (typeof documents)["\n  fragment SessionList_session on Session {\n    id\n    createdAt\n    expiresAt\n    ipAddress\n    userAgent\n    isCurrent\n    ...EndSessionDialog_session\n  }\n"];
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
export function graphql(source: "\n  fragment CancelJobButton_job on Job {\n    id\n    kind\n    status\n  }\n"): (typeof documents)["\n  fragment CancelJobButton_job on Job {\n    id\n    kind\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      job {\n        id\n        status\n        finishedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      job {\n        id\n        status\n        finishedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobList_job on Job {\n    id\n    kind\n    actorLabel\n    createdAt\n    ...JobProgress_job\n    ...CancelJobButton_job\n  }\n"): (typeof documents)["\n  fragment JobList_job on Job {\n    id\n    kind\n    actorLabel\n    createdAt\n    ...JobProgress_job\n    ...CancelJobButton_job\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobProgress_job on Job {\n    id\n    kind\n    status\n    done\n    total\n    ...JobResult_job\n  }\n"): (typeof documents)["\n  fragment JobProgress_job on Job {\n    id\n    kind\n    status\n    done\n    total\n    ...JobResult_job\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobResult_job on Job {\n    id\n    kind\n    error\n    result\n  }\n"): (typeof documents)["\n  fragment JobResult_job on Job {\n    id\n    kind\n    error\n    result\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableSelectedKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DisableSelectedKey($input: DisableApiKeyInput!) {\n    disableApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSelectedKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSelectedKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        updatedAt\n        ...KeyStatus_apiKey\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ExpiryCalendar_organization on Organization {\n    slug\n    activeApiKeyCount\n    apiKeyExpiries(from: $from, to: $to) {\n      day\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment ExpiryCalendar_organization on Organization {\n    slug\n    activeApiKeyCount\n    apiKeyExpiries(from: $from, to: $to) {\n      day\n      count\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment KeyAttention_organization on Organization {\n    slug\n    unused: apiKeys(first: 1, filter: $unused) {\n      totalCount\n    }\n    expiring: apiKeys(first: 1, filter: $expiring) {\n      totalCount\n    }\n    due: apiKeys(first: 1, filter: $due) {\n      totalCount\n    }\n    grace: apiKeys(first: 1, filter: $grace) {\n      totalCount\n    }\n    policy: apiKeys(first: 1, filter: $policy) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  fragment KeyAttention_organization on Organization {\n    slug\n    unused: apiKeys(first: 1, filter: $unused) {\n      totalCount\n    }\n    expiring: apiKeys(first: 1, filter: $expiring) {\n      totalCount\n    }\n    due: apiKeys(first: 1, filter: $due) {\n      totalCount\n    }\n    grace: apiKeys(first: 1, filter: $grace) {\n      totalCount\n    }\n    policy: apiKeys(first: 1, filter: $policy) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyCard_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    expiresAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n"): (typeof documents)["\n  fragment KeyCard_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    expiresAt\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyCsv_apiKey on ApiKey {\n    id\n    name\n    description\n    start\n    status\n    blockedBy\n    environmentKind\n    mode\n    owner\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        slug\n      }\n      environment {\n        id\n        slug\n      }\n    }\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    allowedIps\n    lastUsedAt\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    createdBy {\n      id\n      email\n    }\n  }\n"): (typeof documents)["\n  fragment KeyCsv_apiKey on ApiKey {\n    id\n    name\n    description\n    start\n    status\n    blockedBy\n    environmentKind\n    mode\n    owner\n    organizationAccess\n    grants {\n      permission\n      scopes\n      project {\n        id\n        slug\n      }\n      environment {\n        id\n        slug\n      }\n    }\n    rateLimit {\n      limit\n      windowSeconds\n    }\n    allowedIps\n    lastUsedAt\n    expiresAt\n    disabledAt\n    revokedAt\n    revocationReason\n    createdAt\n    createdBy {\n      id\n      email\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment KeyField_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n"): (typeof documents)["\n  fragment KeyField_apiKey on ApiKey {\n    id\n    name\n    start\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyFilterBar_projects on ProjectConnection {\n    nodes {\n      id\n      name\n      environments {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KeyFilterBar_projects on ProjectConnection {\n    nodes {\n      id\n      name\n      environments {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyKind_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n  }\n"): (typeof documents)["\n  fragment KeyKind_apiKey on ApiKey {\n    id\n    environmentKind\n    mode\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyLimit_apiKey on ApiKey {\n    id\n    rateLimit {\n      limit\n      windowSeconds\n    }\n  }\n"): (typeof documents)["\n  fragment KeyLimit_apiKey on ApiKey {\n    id\n    rateLimit {\n      limit\n      windowSeconds\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment KeyRow_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    expiresAt\n    createdAt\n    createdBy {\n      id\n      name\n    }\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyLimit_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n"): (typeof documents)["\n  fragment KeyRow_apiKey on ApiKey {\n    id\n    name\n    lastUsedAt\n    expiresAt\n    createdAt\n    createdBy {\n      id\n      name\n    }\n    ...KeyName_apiKey\n    ...KeyKind_apiKey\n    ...KeyLimit_apiKey\n    ...KeyAccess_apiKey\n    ...KeyStatus_apiKey\n    ...KeyMenu_apiKey\n  }\n"];
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
export function graphql(source: "\n  fragment KeyTable_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      name\n      status\n      ...KeyRow_apiKey\n      ...KeyCard_apiKey\n    }\n  }\n"): (typeof documents)["\n  fragment KeyTable_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      name\n      status\n      ...KeyRow_apiKey\n      ...KeyCard_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyUsage_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      usage(from: $from, to: $to, bucket: DAY) {\n        total {\n          allowed\n          denied\n        }\n        points {\n          at\n          totals {\n            allowed\n            denied\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KeyUsage_apiKeys on ApiKeyConnection {\n    nodes {\n      id\n      usage(from: $from, to: $to, bucket: DAY) {\n        total {\n          allowed\n          denied\n        }\n        points {\n          at\n          totals {\n            allowed\n            denied\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LastUseBars_organization on Organization {\n    slug\n    apiKeyLastUses(since: $since) {\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment LastUseBars_organization on Organization {\n    slug\n    apiKeyLastUses(since: $since) {\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeakedKey_match on SecretMatch {\n    isCertain\n    secret {\n      id\n      start\n      status\n      retiresAt\n      lastUsedAt\n    }\n    apiKey {\n      id\n      name\n      status\n      blockedBy\n      organizationAccess\n      environmentKind\n      mode\n      lastUsedAt\n      lastUsedIp\n      ...KeyAccess_apiKey\n      ...KeyKind_apiKey\n      ...KeyStatus_apiKey\n      ...KeyDialogs_apiKey\n    }\n  }\n"): (typeof documents)["\n  fragment LeakedKey_match on SecretMatch {\n    isCertain\n    secret {\n      id\n      start\n      status\n      retiresAt\n      lastUsedAt\n    }\n    apiKey {\n      id\n      name\n      status\n      blockedBy\n      organizationAccess\n      environmentKind\n      mode\n      lastUsedAt\n      lastUsedIp\n      ...KeyAccess_apiKey\n      ...KeyKind_apiKey\n      ...KeyStatus_apiKey\n      ...KeyDialogs_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeakedKeys_organization on Organization {\n    id\n    slug\n    secretMatches(hashes: $hashes) {\n      sha256\n      secret {\n        id\n      }\n      apiKey {\n        id\n        name\n        status\n      }\n      ...LeakedKey_match\n    }\n  }\n"): (typeof documents)["\n  fragment LeakedKeys_organization on Organization {\n    id\n    slug\n    secretMatches(hashes: $hashes) {\n      sha256\n      secret {\n        id\n      }\n      apiKey {\n        id\n        name\n        status\n      }\n      ...LeakedKey_match\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReachMap_organization on Organization {\n    slug\n    apiKeyReach {\n      permission\n      count\n      environment {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReachMap_organization on Organization {\n    slug\n    apiKeyReach {\n      permission\n      count\n      environment {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReachMap_projects on ProjectConnection {\n    nodes {\n      id\n      name\n      slug\n      environments {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReachMap_projects on ProjectConnection {\n    nodes {\n      id\n      name\n      slug\n      environments {\n        id\n        name\n        kind\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation RevokeMatchingKeys($input: RevokeApiKeysInput!) {\n    revokeApiKeys(input: $input) {\n      job {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeMatchingKeys($input: RevokeApiKeysInput!) {\n    revokeApiKeys(input: $input) {\n      job {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RotateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    expiresAt\n    lastUsedAt\n    secrets {\n      id\n      status\n      retiresAt\n      lastUsedAt\n    }\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n        defaultGracePeriodSeconds\n        maxGracePeriodSeconds\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RotateKeyDialog_apiKey on ApiKey {\n    id\n    name\n    expiresAt\n    lastUsedAt\n    secrets {\n      id\n      status\n      retiresAt\n      lastUsedAt\n    }\n    organization {\n      id\n      keyPolicy {\n        rotationMode\n        defaultGracePeriodSeconds\n        maxGracePeriodSeconds\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment BudgetDialog_budget on Budget {\n    id\n    name\n    limit\n    period\n    action\n    apiKey {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment BudgetDialog_budget on Budget {\n    id\n    name\n    limit\n    period\n    action\n    apiKey {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateBudget($input: CreateBudgetInput!) {\n    createBudget(input: $input) {\n      budget {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateBudget($input: CreateBudgetInput!) {\n    createBudget(input: $input) {\n      budget {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateBudget($input: UpdateBudgetInput!) {\n    updateBudget(input: $input) {\n      budget {\n        id\n        ...BudgetDialog_budget\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateBudget($input: UpdateBudgetInput!) {\n    updateBudget(input: $input) {\n      budget {\n        id\n        ...BudgetDialog_budget\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetList_budget on Budget {\n    id\n    name\n    limit\n    period\n    action\n    spent\n    resetsAt\n    apiKey {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment BudgetList_budget on Budget {\n    id\n    name\n    limit\n    period\n    action\n    spent\n    resetsAt\n    apiKey {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRateLimitRule($input: DeleteRateLimitRuleInput!) {\n    deleteRateLimitRule(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteRateLimitRule($input: DeleteRateLimitRuleInput!) {\n    deleteRateLimitRule(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteBudget($input: DeleteBudgetInput!) {\n    deleteBudget(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteBudget($input: DeleteBudgetInput!) {\n    deleteBudget(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleDialog_rule on RateLimitRule {\n    id\n    name\n    scope\n    per\n    limit\n    windowSeconds\n    action\n  }\n"): (typeof documents)["\n  fragment RuleDialog_rule on RateLimitRule {\n    id\n    name\n    scope\n    per\n    limit\n    windowSeconds\n    action\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRateLimitRule($input: CreateRateLimitRuleInput!) {\n    createRateLimitRule(input: $input) {\n      rateLimitRule {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateRateLimitRule($input: CreateRateLimitRuleInput!) {\n    createRateLimitRule(input: $input) {\n      rateLimitRule {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRateLimitRule($input: UpdateRateLimitRuleInput!) {\n    updateRateLimitRule(input: $input) {\n      rateLimitRule {\n        id\n        ...RuleDialog_rule\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateRateLimitRule($input: UpdateRateLimitRuleInput!) {\n    updateRateLimitRule(input: $input) {\n      rateLimitRule {\n        id\n        ...RuleDialog_rule\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleList_rule on RateLimitRule {\n    id\n    name\n    scope\n    per\n    limit\n    windowSeconds\n    action\n  }\n"): (typeof documents)["\n  fragment RuleList_rule on RateLimitRule {\n    id\n    name\n    scope\n    per\n    limit\n    windowSeconds\n    action\n  }\n"];
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
export function graphql(source: "\n  fragment KeyPolicyForm_organization on Organization {\n    id\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n      rotationReminderDays\n    }\n  }\n"): (typeof documents)["\n  fragment KeyPolicyForm_organization on Organization {\n    id\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n      rotationReminderDays\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateKeyPolicy($input: UpdateKeyPolicyInput!) {\n    updateKeyPolicy(input: $input) {\n      organization {\n        id\n        ...KeyPolicyForm_organization\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateKeyPolicy($input: UpdateKeyPolicyInput!) {\n    updateKeyPolicy(input: $input) {\n      organization {\n        id\n        ...KeyPolicyForm_organization\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyPolicy_organization on Organization {\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n      rotationReminderDays\n    }\n  }\n"): (typeof documents)["\n  fragment KeyPolicy_organization on Organization {\n    keyPolicy {\n      keyPrefix\n      keyFormat\n      environmentBinding\n      rotationMode\n      defaultGracePeriodSeconds\n      maxGracePeriodSeconds\n      requireExpiry\n      maxLifetimeDays\n      rotationReminderDays\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment OwnersToAsk_organization on Organization {\n    id\n    apiKeyAvailability {\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OwnersToAsk_organization on Organization {\n    id\n    apiKeyAvailability {\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePlan($input: ChangePlanInput!) {\n    changePlan(input: $input) {\n      organization {\n        id\n        plan {\n          id\n        }\n        apiKeyAvailability {\n          available\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePlan($input: ChangePlanInput!) {\n    changePlan(input: $input) {\n      organization {\n        id\n        plan {\n          id\n        }\n        apiKeyAvailability {\n          available\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeysUnavailable_organization on Organization {\n    id\n    plan {\n      id\n      name\n    }\n    apiKeyAvailability {\n      reason\n      plansThatInclude {\n        id\n        name\n      }\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KeysUnavailable_organization on Organization {\n    id\n    plan {\n      id\n      name\n    }\n    apiKeyAvailability {\n      reason\n      plansThatInclude {\n        id\n        name\n      }\n      owners {\n        id\n        name\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanCard_plan on Plan {\n    id\n    name\n    apiKeys\n    liveKeys\n    maxActiveKeys\n    auditRetentionDays\n    requestLogRetentionDays\n  }\n"): (typeof documents)["\n  fragment PlanCard_plan on Plan {\n    id\n    name\n    apiKeys\n    liveKeys\n    maxActiveKeys\n    auditRetentionDays\n    requestLogRetentionDays\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanUsage_organization on Organization {\n    id\n    activeApiKeyCount\n    plan {\n      id\n      name\n      apiKeys\n      maxActiveKeys\n    }\n  }\n"): (typeof documents)["\n  fragment PlanUsage_organization on Organization {\n    id\n    activeApiKeyCount\n    plan {\n      id\n      name\n      apiKeys\n      maxActiveKeys\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment EnvironmentField_organization on Organization {\n    id\n    projects(first: 200) {\n      nodes {\n        id\n        name\n        environments {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EnvironmentField_organization on Organization {\n    id\n    projects(first: 200) {\n      nodes {\n        id\n        name\n        environments {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment RequestDetails_log on RequestLog {\n    id\n    at\n    surface\n    code\n    method\n    target\n    ipAddress\n    userAgent\n    durationMs\n    requestId\n    apiKey {\n      id\n      name\n    }\n    environment {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RequestDetails_log on RequestLog {\n    id\n    at\n    surface\n    code\n    method\n    target\n    ipAddress\n    userAgent\n    durationMs\n    requestId\n    apiKey {\n      id\n      name\n    }\n    environment {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestTable_log on RequestLog {\n    id\n    at\n    code\n    surface\n    method\n    target\n    ipAddress\n    durationMs\n    apiKey {\n      id\n      name\n    }\n    environment {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RequestTable_log on RequestLog {\n    id\n    at\n    code\n    surface\n    method\n    target\n    ipAddress\n    durationMs\n    apiKey {\n      id\n      name\n    }\n    environment {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoutesToSet($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      routes {\n        id\n        method\n        path\n        permission\n        scopes\n        cost\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoutesToSet($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      routes {\n        id\n        method\n        path\n        permission\n        scopes\n        cost\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRoutes($input: SetRoutesInput!) {\n    setRoutes(input: $input) {\n      environment {\n        id\n        routes {\n          id\n          method\n          path\n          permission\n          scopes\n          cost\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetRoutes($input: SetRoutesInput!) {\n    setRoutes(input: $input) {\n      environment {\n        id\n        routes {\n          id\n          method\n          path\n          permission\n          scopes\n          cost\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemoveScopeDialog_carriers on ApiKeyConnection {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RemoveScopeDialog_carriers on ApiKeyConnection {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScopesToSet($projectId: ID!) {\n    project(id: $projectId) {\n      id\n      scopes {\n        name\n        description\n        includesAll\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScopesToSet($projectId: ID!) {\n    project(id: $projectId) {\n      id\n      scopes {\n        name\n        description\n        includesAll\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetProjectScopes($input: SetProjectScopesInput!) {\n    setProjectScopes(input: $input) {\n      project {\n        id\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetProjectScopes($input: SetProjectScopesInput!) {\n    setProjectScopes(input: $input) {\n      project {\n        id\n        scopes {\n          name\n          description\n          includesAll\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandoverUsage_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      status\n      usage(from: $from, to: $to, bucket: $bucket) {\n        points {\n          at\n          totals {\n            allowed\n            denied\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HandoverUsage_apiKey on ApiKey {\n    id\n    secrets {\n      id\n      status\n      usage(from: $from, to: $to, bucket: $bucket) {\n        points {\n          at\n          totals {\n            allowed\n            denied\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UsageReport_report on UsageReport {\n    total {\n      allowed\n      denied\n      cost\n      byCode {\n        code\n        count\n      }\n    }\n    points {\n      at\n      totals {\n        allowed\n        denied\n        cost\n        byCode {\n          code\n          count\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UsageReport_report on UsageReport {\n    total {\n      allowed\n      denied\n      cost\n      byCode {\n        code\n        count\n      }\n    }\n    points {\n      at\n      totals {\n        allowed\n        denied\n        cost\n        byCode {\n          code\n          count\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    viewer {\n      sessions {\n        id\n        ...SessionList_session\n      }\n    }\n  }\n"): (typeof documents)["\n  query Sessions {\n    viewer {\n      sessions {\n        id\n        ...SessionList_session\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyAccess($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      ...KeyAccess_apiKey\n      ...KeyMatrix_apiKey\n      ...KeyRestrictions_apiKey\n      ...KeyFacts_apiKey\n      ...VerifyPanel_apiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyAccess($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      ...KeyAccess_apiKey\n      ...KeyMatrix_apiKey\n      ...KeyRestrictions_apiKey\n      ...KeyFacts_apiKey\n      ...VerifyPanel_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyActivity($id: ID!, $first: Int!, $after: String) {\n    apiKey(id: $id) {\n      id\n      activity(first: $first, after: $after) {\n        nodes {\n          id\n          ...EventTable_event\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyActivity($id: ID!, $first: Int!, $after: String) {\n    apiKey(id: $id) {\n      id\n      activity(first: $first, after: $after) {\n        nodes {\n          id\n          ...EventTable_event\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyFirstUse($id: ID!) {\n    apiKey(id: $id) {\n      id\n      secrets {\n        id\n        status\n        lastUsedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyFirstUse($id: ID!) {\n    apiKey(id: $id) {\n      id\n      secrets {\n        id\n        status\n        lastUsedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyRequests($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {\n    organization(slug: $slug) {\n      id\n      requestLogs(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...RequestTable_log\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyRequests($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {\n    organization(slug: $slug) {\n      id\n      requestLogs(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...RequestTable_log\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeySecrets($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      secrets {\n        id\n        status\n        createdAt\n      }\n      ...RotationHandover_apiKey\n      ...KeySecrets_apiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeySecrets($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      secrets {\n        id\n        status\n        createdAt\n      }\n      ...RotationHandover_apiKey\n      ...KeySecrets_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoverUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    apiKey(id: $id) {\n      id\n      ...HandoverUsage_apiKey\n    }\n  }\n"): (typeof documents)["\n  query HandoverUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    apiKey(id: $id) {\n      id\n      ...HandoverUsage_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeySettings($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...EditKeyDetailsForm_apiKey\n      ...EditKeyAccessForm_apiKey\n      ...EditKeyBoundsForm_apiKey\n      ...EditKeyExpiryForm_apiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeySettings($id: ID!) {\n    apiKey(id: $id) {\n      id\n      status\n      organizationAccess\n      environmentKind\n      mode\n      ...EditKeyDetailsForm_apiKey\n      ...EditKeyAccessForm_apiKey\n      ...EditKeyBoundsForm_apiKey\n      ...EditKeyExpiryForm_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    apiKey(id: $id) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyUsage($id: ID!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    apiKey(id: $id) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      id\n      name\n      description\n      organization {\n        id\n      }\n      ...KeyStatus_apiKey\n      ...KeyMenu_apiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      id\n      name\n      description\n      organization {\n        id\n      }\n      ...KeyStatus_apiKey\n      ...KeyMenu_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeysExport($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...KeyCsv_apiKey\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeysExport($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...KeyCsv_apiKey\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      activeApiKeyCount\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeys($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {\n    organization(slug: $slug) {\n      id\n      activeApiKeyCount\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyUsages(\n    $slug: String!\n    $first: Int!\n    $after: String\n    $filter: ApiKeyFilter\n    $orderBy: ApiKeyOrder\n    $from: DateTime!\n    $to: DateTime!\n  ) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        ...KeyUsage_apiKeys\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyUsages(\n    $slug: String!\n    $first: Int!\n    $after: String\n    $filter: ApiKeyFilter\n    $orderBy: ApiKeyOrder\n    $from: DateTime!\n    $to: DateTime!\n  ) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n        ...KeyUsage_apiKeys\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyFilters($slug: String!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 200) {\n        ...KeyFilterBar_projects\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyFilters($slug: String!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 200) {\n        ...KeyFilterBar_projects\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevocableKeys($slug: String!, $filter: ApiKeyFilter!) {\n    organization(slug: $slug) {\n      id\n      revocable: apiKeys(first: 1, filter: $filter) {\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevocableKeys($slug: String!, $filter: ApiKeyFilter!) {\n    organization(slug: $slug) {\n      id\n      revocable: apiKeys(first: 1, filter: $filter) {\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeysPage($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n    }\n  }\n"): (typeof documents)["\n  query ApiKeysPage($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on AuditEvent {\n        action\n        ...EventDetails_event\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEvent($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on AuditEvent {\n        action\n        ...EventDetails_event\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($slug: String!, $first: Int!, $after: String, $filter: AuditEventFilter) {\n    organization(slug: $slug) {\n      id\n      ...EventFilterBar_organization\n      ...RetentionNote_organization\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          actorId\n          actorLabel\n          targetId\n          targetLabel\n          ...EventTable_event\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditLog($slug: String!, $first: Int!, $after: String, $filter: AuditEventFilter) {\n    organization(slug: $slug) {\n      id\n      ...EventFilterBar_organization\n      ...RetentionNote_organization\n      auditEvents(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          actorId\n          actorLabel\n          targetId\n          targetLabel\n          ...EventTable_event\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Billing($slug: String!, $seesKeys: Boolean!) {\n    installation {\n      ownersMayChangePlan\n    }\n    plans {\n      id\n      name\n      apiKeys\n      liveKeys\n      maxActiveKeys\n      auditRetentionDays\n      requestLogRetentionDays\n      ...PlanCard_plan\n    }\n    organization(slug: $slug) {\n      id\n      plan {\n        id\n        name\n        apiKeys\n        liveKeys\n        maxActiveKeys\n        auditRetentionDays\n        requestLogRetentionDays\n      }\n      apiKeyAvailability {\n        available\n        owners {\n          id\n          name\n          email\n        }\n      }\n      activeApiKeyCount @include(if: $seesKeys)\n      ...PlanUsage_organization @include(if: $seesKeys)\n      active: apiKeys(first: 1, filter: { status: [ACTIVE] }) @include(if: $seesKeys) {\n        totalCount\n      }\n      activeLive: apiKeys(first: 1, filter: { status: [ACTIVE], mode: LIVE }) @include(if: $seesKeys) {\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Billing($slug: String!, $seesKeys: Boolean!) {\n    installation {\n      ownersMayChangePlan\n    }\n    plans {\n      id\n      name\n      apiKeys\n      liveKeys\n      maxActiveKeys\n      auditRetentionDays\n      requestLogRetentionDays\n      ...PlanCard_plan\n    }\n    organization(slug: $slug) {\n      id\n      plan {\n        id\n        name\n        apiKeys\n        liveKeys\n        maxActiveKeys\n        auditRetentionDays\n        requestLogRetentionDays\n      }\n      apiKeyAvailability {\n        available\n        owners {\n          id\n          name\n          email\n        }\n      }\n      activeApiKeyCount @include(if: $seesKeys)\n      ...PlanUsage_organization @include(if: $seesKeys)\n      active: apiKeys(first: 1, filter: { status: [ACTIVE] }) @include(if: $seesKeys) {\n        totalCount\n      }\n      activeLive: apiKeys(first: 1, filter: { status: [ACTIVE], mode: LIVE }) @include(if: $seesKeys) {\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerKeys($slug: String!, $customerId: ID!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 10, filter: { customerId: $customerId, status: [ACTIVE, INACTIVE] }) {\n        ...DeleteCustomerDialog_bound\n      }\n    }\n  }\n"): (typeof documents)["\n  query CustomerKeys($slug: String!, $customerId: ID!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 10, filter: { customerId: $customerId, status: [ACTIVE, INACTIVE] }) {\n        ...DeleteCustomerDialog_bound\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customer($id: ID!, $slug: String!, $seesKeys: Boolean!) {\n    node(id: $id) {\n      id\n      ... on Customer {\n        externalId\n        name\n        metadata\n        createdAt\n        environment {\n          id\n          rateLimitRules {\n            id\n            per\n            ...RuleList_rule\n          }\n        }\n        ...CustomerDialog_customer\n      }\n    }\n    organization(slug: $slug) @include(if: $seesKeys) {\n      id\n      apiKeys(first: 25, filter: { customerId: $id }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"): (typeof documents)["\n  query Customer($id: ID!, $slug: String!, $seesKeys: Boolean!) {\n    node(id: $id) {\n      id\n      ... on Customer {\n        externalId\n        name\n        metadata\n        createdAt\n        environment {\n          id\n          rateLimitRules {\n            id\n            per\n            ...RuleList_rule\n          }\n        }\n        ...CustomerDialog_customer\n      }\n    }\n    organization(slug: $slug) @include(if: $seesKeys) {\n      id\n      apiKeys(first: 25, filter: { customerId: $id }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyReach($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...ReachMap_organization\n    }\n  }\n"): (typeof documents)["\n  query KeyReach($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...ReachMap_organization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReachedProjects($slug: String!, $after: String) {\n    organization(slug: $slug) {\n      id\n      projects(first: 25, after: $after) {\n        ...ReachMap_projects\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReachedProjects($slug: String!, $after: String) {\n    organization(slug: $slug) {\n      id\n      projects(first: 25, after: $after) {\n        ...ReachMap_projects\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyExpiries($slug: String!, $from: DateTime!, $to: DateTime!) {\n    organization(slug: $slug) {\n      id\n      ...ExpiryCalendar_organization\n    }\n  }\n"): (typeof documents)["\n  query KeyExpiries($slug: String!, $from: DateTime!, $to: DateTime!) {\n    organization(slug: $slug) {\n      id\n      ...ExpiryCalendar_organization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyLastUses($slug: String!, $since: [DateTime!]!) {\n    organization(slug: $slug) {\n      id\n      ...LastUseBars_organization\n    }\n  }\n"): (typeof documents)["\n  query KeyLastUses($slug: String!, $since: [DateTime!]!) {\n    organization(slug: $slug) {\n      id\n      ...LastUseBars_organization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation {\n    viewer {\n      user {\n        id\n        ...JoinOrganization_user\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitation {\n    viewer {\n      user {\n        id\n        ...JoinOrganization_user\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($slug: String!, $after: String) {\n    organization(slug: $slug) {\n      id\n      jobs(first: 25, after: $after) {\n        nodes {\n          id\n          status\n          ...JobList_job\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Jobs($slug: String!, $after: String) {\n    organization(slug: $slug) {\n      id\n      jobs(first: 25, after: $after) {\n        nodes {\n          id\n          status\n          ...JobList_job\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyChoice($slug: String!, $search: String, $chosen: ID!, $isChosen: Boolean!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 20, filter: { search: $search }, orderBy: { by: NAME, direction: ASC }) {\n        nodes {\n          id\n          ...KeyField_apiKey\n        }\n      }\n    }\n    chosen: apiKey(id: $chosen) @include(if: $isChosen) {\n      id\n      ...KeyField_apiKey\n    }\n  }\n"): (typeof documents)["\n  query KeyChoice($slug: String!, $search: String, $chosen: ID!, $isChosen: Boolean!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 20, filter: { search: $search }, orderBy: { by: NAME, direction: ASC }) {\n        nodes {\n          id\n          ...KeyField_apiKey\n        }\n      }\n    }\n    chosen: apiKey(id: $chosen) @include(if: $isChosen) {\n      id\n      ...KeyField_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeyAvailability {\n        available\n      }\n      ...KeysUnavailable_organization\n    }\n  }\n"): (typeof documents)["\n  query KeyGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeyAvailability {\n        available\n      }\n      ...KeysUnavailable_organization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyPolicyPage($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...KeyPolicy_organization\n      ...KeyPolicyForm_organization\n    }\n  }\n"): (typeof documents)["\n  query KeyPolicyPage($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...KeyPolicy_organization\n      ...KeyPolicyForm_organization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyBreaches($slug: String!, $rules: KeyPolicyRulesInput!) {\n    organization(slug: $slug) {\n      id\n      before: apiKeys(first: 1, filter: { breaches: {}, status: [ACTIVE] }) {\n        totalCount\n      }\n      after: apiKeys(first: 200, filter: { breaches: $rules, status: [ACTIVE] }) {\n        totalCount\n        nodes {\n          id\n          name\n          blockedBy\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PolicyBreaches($slug: String!, $rules: KeyPolicyRulesInput!) {\n    organization(slug: $slug) {\n      id\n      before: apiKeys(first: 1, filter: { breaches: {}, status: [ACTIVE] }) {\n        totalCount\n      }\n      after: apiKeys(first: 200, filter: { breaches: $rules, status: [ACTIVE] }) {\n        totalCount\n        nodes {\n          id\n          name\n          blockedBy\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeakedKeys($slug: String!, $hashes: [SecretHashInput!]!) {\n    organization(slug: $slug) {\n      id\n      ...LeakedKeys_organization\n    }\n  }\n"): (typeof documents)["\n  query LeakedKeys($slug: String!, $hashes: [SecretHashInput!]!) {\n    organization(slug: $slug) {\n      id\n      ...LeakedKeys_organization\n    }\n  }\n"];
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
export function graphql(source: "\n  query Overview(\n    $slug: String!\n    $from: DateTime!\n    $to: DateTime!\n    $bucket: UsageBucket!\n    $unused: ApiKeyFilter!\n    $expiring: ApiKeyFilter!\n    $due: ApiKeyFilter!\n    $grace: ApiKeyFilter!\n    $policy: ApiKeyFilter!\n  ) {\n    organization(slug: $slug) {\n      id\n      everyKey: apiKeys(first: 1) {\n        totalCount\n      }\n      ...KeyAttention_organization\n      usage(from: $from, to: $to, bucket: $bucket) {\n        total {\n          denied\n        }\n        ...UsageReport_report\n      }\n    }\n  }\n"): (typeof documents)["\n  query Overview(\n    $slug: String!\n    $from: DateTime!\n    $to: DateTime!\n    $bucket: UsageBucket!\n    $unused: ApiKeyFilter!\n    $expiring: ApiKeyFilter!\n    $due: ApiKeyFilter!\n    $grace: ApiKeyFilter!\n    $policy: ApiKeyFilter!\n  ) {\n    organization(slug: $slug) {\n      id\n      everyKey: apiKeys(first: 1) {\n        totalCount\n      }\n      ...KeyAttention_organization\n      usage(from: $from, to: $to, bucket: $bucket) {\n        total {\n          denied\n        }\n        ...UsageReport_report\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query Project($organization: String!, $project: String!) {\n    organization(slug: $organization) {\n      id\n      projects(first: 200, search: $project) {\n        nodes {\n          id\n          name\n          slug\n          viewerPermission\n          environments {\n            id\n            name\n            slug\n            kind\n            mode\n            ...EnvironmentList_environment\n          }\n          ...ProjectActions_project\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Project($organization: String!, $project: String!) {\n    organization(slug: $organization) {\n      id\n      projects(first: 200, search: $project) {\n        nodes {\n          id\n          name\n          slug\n          viewerPermission\n          environments {\n            id\n            name\n            slug\n            kind\n            mode\n            ...EnvironmentList_environment\n          }\n          ...ProjectActions_project\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectCustomers($environmentId: ID!, $first: Int!, $after: String, $search: String) {\n    environment(id: $environmentId) {\n      id\n      customers(first: $first, after: $after, search: $search) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          externalId\n          name\n          ...CustomerList_customer\n          ...CustomerDialog_customer\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectCustomers($environmentId: ID!, $first: Int!, $after: String, $search: String) {\n    environment(id: $environmentId) {\n      id\n      customers(first: $first, after: $after, search: $search) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          externalId\n          name\n          ...CustomerList_customer\n          ...CustomerDialog_customer\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, filter: { projectId: $projectId }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {\n    organization(slug: $slug) {\n      id\n      ...CreateKeyDialog_organization\n      apiKeys(first: $first, filter: { projectId: $projectId }) {\n        totalCount\n        ...KeyTable_apiKeys\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectLimits($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      project {\n        id\n        scopes {\n          name\n        }\n      }\n      rateLimitRules {\n        id\n        name\n        ...RuleList_rule\n        ...RuleDialog_rule\n      }\n      budgets {\n        id\n        name\n        ...BudgetList_budget\n        ...BudgetDialog_budget\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectLimits($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      project {\n        id\n        scopes {\n          name\n        }\n      }\n      rateLimitRules {\n        id\n        name\n        ...RuleList_rule\n        ...RuleDialog_rule\n      }\n      budgets {\n        id\n        name\n        ...BudgetList_budget\n        ...BudgetDialog_budget\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BudgetKeys($slug: String!, $environmentId: ID!, $search: String) {\n    organization(slug: $slug) {\n      id\n      apiKeys(\n        first: 50\n        filter: { environmentId: $environmentId, status: [ACTIVE, INACTIVE], search: $search }\n        orderBy: { by: NAME, direction: ASC }\n      ) {\n        nodes {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BudgetKeys($slug: String!, $environmentId: ID!, $search: String) {\n    organization(slug: $slug) {\n      id\n      apiKeys(\n        first: 50\n        filter: { environmentId: $environmentId, status: [ACTIVE, INACTIVE], search: $search }\n        orderBy: { by: NAME, direction: ASC }\n      ) {\n        nodes {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectRoutes($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      project {\n        id\n        scopes {\n          name\n        }\n      }\n      routes {\n        id\n        method\n        path\n        permission\n        scopes\n        cost\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectRoutes($environmentId: ID!) {\n    environment(id: $environmentId) {\n      id\n      project {\n        id\n        scopes {\n          name\n        }\n      }\n      routes {\n        id\n        method\n        path\n        permission\n        scopes\n        cost\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectScopes($projectId: ID!) {\n    project(id: $projectId) {\n      id\n      scopes {\n        name\n        description\n        includesAll\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectScopes($projectId: ID!) {\n    project(id: $projectId) {\n      id\n      scopes {\n        name\n        description\n        includesAll\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScopeCarriers($slug: String!, $projectId: ID!, $scope: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 10, filter: { projectId: $projectId, scope: $scope, status: [ACTIVE, INACTIVE] }) {\n        ...RemoveScopeDialog_carriers\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScopeCarriers($slug: String!, $projectId: ID!, $scope: String!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 10, filter: { projectId: $projectId, scope: $scope, status: [ACTIVE, INACTIVE] }) {\n        ...RemoveScopeDialog_carriers\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestLog($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on RequestLog {\n        ...RequestDetails_log\n      }\n    }\n  }\n"): (typeof documents)["\n  query RequestLog($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on RequestLog {\n        ...RequestDetails_log\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestLogs($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {\n    organization(slug: $slug) {\n      id\n      plan {\n        id\n        requestLogRetentionDays\n      }\n      ...EnvironmentField_organization\n      requestLogs(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...RequestTable_log\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RequestLogs($slug: String!, $first: Int!, $after: String, $filter: RequestLogFilter) {\n    organization(slug: $slug) {\n      id\n      plan {\n        id\n        requestLogRetentionDays\n      }\n      ...EnvironmentField_organization\n      requestLogs(first: $first, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...RequestTable_log\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...OwnersToAsk_organization\n    }\n  }\n"): (typeof documents)["\n  query RoleGate($slug: String!) {\n    organization(slug: $slug) {\n      id\n      ...OwnersToAsk_organization\n    }\n  }\n"];
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsageByEnvironment($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 50) {\n        nodes {\n          id\n          name\n          environments {\n            id\n            name\n            usage(from: $from, to: $to, bucket: $bucket) {\n              total {\n                allowed\n                denied\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UsageByEnvironment($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    organization(slug: $slug) {\n      id\n      projects(first: 50) {\n        nodes {\n          id\n          name\n          environments {\n            id\n            name\n            usage(from: $from, to: $to, bucket: $bucket) {\n              total {\n                allowed\n                denied\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsageByKey($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 50, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n        nodes {\n          id\n          name\n          usage(from: $from, to: $to, bucket: $bucket) {\n            total {\n              allowed\n              denied\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UsageByKey($slug: String!, $from: DateTime!, $to: DateTime!, $bucket: UsageBucket!) {\n    organization(slug: $slug) {\n      id\n      apiKeys(first: 50, orderBy: { by: LAST_USED_AT, direction: DESC }) {\n        nodes {\n          id\n          name\n          usage(from: $from, to: $to, bucket: $bucket) {\n            total {\n              allowed\n              denied\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Usage(\n    $slug: String!\n    $from: DateTime!\n    $to: DateTime!\n    $bucket: UsageBucket!\n    $ofAll: Boolean!\n    $environmentId: ID!\n    $ofEnvironment: Boolean!\n    $apiKeyId: ID!\n    $ofKey: Boolean!\n  ) {\n    organization(slug: $slug) {\n      id\n      ...EnvironmentField_organization\n      usage(from: $from, to: $to, bucket: $bucket) @include(if: $ofAll) {\n        ...UsageReport_report\n      }\n    }\n    environment(id: $environmentId) @include(if: $ofEnvironment) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n    apiKey(id: $apiKeyId) @include(if: $ofKey) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n  }\n"): (typeof documents)["\n  query Usage(\n    $slug: String!\n    $from: DateTime!\n    $to: DateTime!\n    $bucket: UsageBucket!\n    $ofAll: Boolean!\n    $environmentId: ID!\n    $ofEnvironment: Boolean!\n    $apiKeyId: ID!\n    $ofKey: Boolean!\n  ) {\n    organization(slug: $slug) {\n      id\n      ...EnvironmentField_organization\n      usage(from: $from, to: $to, bucket: $bucket) @include(if: $ofAll) {\n        ...UsageReport_report\n      }\n    }\n    environment(id: $environmentId) @include(if: $ofEnvironment) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n    apiKey(id: $apiKeyId) @include(if: $ofKey) {\n      id\n      usage(from: $from, to: $to, bucket: $bucket) {\n        ...UsageReport_report\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Job($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on Job {\n        status\n        ...JobProgress_job\n      }\n    }\n  }\n"): (typeof documents)["\n  query Job($id: ID!) {\n    node(id: $id) {\n      type: __typename\n      id\n      ... on Job {\n        status\n        ...JobProgress_job\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;