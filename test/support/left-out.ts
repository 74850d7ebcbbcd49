const OF_INSTALLATION = [
  'target_id',
  // Of the account.
  ...['created_at', 'gravatar_id', 'html_url', 'name', 'site_admin', 'slug', 'updated_at'],
  ...['events_url', 'followers_url', 'following_url', 'gists_url', 'organizations_url', 'received_events_url'],
  ...['repos_url', 'starred_url', 'subscriptions_url'],
];

/**
 * What the embedded GitHub leaves out, by name: addresses, statistics and what nobody here reads. Everything else that
 * GitHub describes as always there is there. A scope is the beginning of an operation's id, or the name of an event.
 */
export const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'apps/get-installation': OF_INSTALLATION,
  'apps/list-installations': OF_INSTALLATION,
  'checks/': [
    ...['annotations_url', 'check_suite'],
    // Of the App.
    ...['created_at', 'description', 'events', 'external_url', 'html_url', 'name', 'node_id', 'owner', 'permissions'],
    'updated_at',
  ],
  'repos/compare-commits': ['blob_url', 'contents_url', 'raw_url', 'diff_url', 'patch_url', 'permalink_url'],
  'repos/get-commit': ['blob_url', 'contents_url', 'raw_url'],
  'repos/get-collaborator-permission-level': ['role_name'],
  'reactions/': ['node_id'],
  pull_request: [
    ...['additions', 'deletions', 'changed_files', 'commits', 'comments', 'review_comments'],
    ...['merged_by', 'maintainer_can_modify'],
  ],
};

/** A JSON Schema that does not ask for what is left out in a scope. */
export function withoutLeftOut(schema: unknown, scope: string): unknown {
  const names = Object.entries(LEFT_OUT).flatMap(([start, left]) => (scope.startsWith(start) ? left : []));
  return relax(schema, new Set(names), !scope.includes('/'));
}

/** @param isOlder whether the description is older than some properties, as the webhooks' is */
function relax(schema: unknown, names: ReadonlySet<string>, isOlder: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((part) => relax(part, names, isOlder));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === 'required' && Array.isArray(value)) return [[key, value.filter((name) => !names.has(name))]];
      if (isOlder && key === 'additionalProperties' && value === false) return [];
      return [[key, relax(value, names, isOlder)]];
    }),
  );
}
