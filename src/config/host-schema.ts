import * as z from 'zod';

/** Written without flags, so that the published JSON Schema can hold it too. */
const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const HOST = 'the name of a host in small letters, such as openaccess.thecvf.com';

/** The name of a host as it may stand in the configuration. */
export const hostSchema = z.string(HOST).max(253, HOST).regex(HOST_NAME, HOST);
