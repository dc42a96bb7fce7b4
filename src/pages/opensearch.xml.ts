/** OpenSearch description: browsers offer to search the site from their address field. */
import type { APIRoute } from 'astro';
import { fullAddress, siteName } from '../lib/frame/site.ts';

export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName}</ShortName>
  <Description>Søk i oppdrag, mål og brev til Helsedirektoratet</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${fullAddress('/favicon.svg')}</Image>
  <Url type="text/html" template="${fullAddress('/sok/')}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
