import { html } from 'htm/preact';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A page of the repository. */
export interface Layout {
  /** `/olga/papers` */
  readonly place: string;
  readonly title: string;
  /** What is shown, and kept up to date while the page is open. */
  readonly live: ComponentChild;
  /** What is typed into, and stays as it is. */
  readonly still?: ComponentChild;
}

/** Asks for the page again every second, and puts in what has changed. */
const LIVE = `
setInterval(async () => {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
  if (!answer || !answer.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('live');
  const now = document.getElementById('live');
  if (next && now && next.innerHTML !== now.innerHTML) now.replaceWith(next);
}, 1000);
`;

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
nav { display: flex; gap: 1rem; border-bottom: 1px solid #8885; padding-bottom: .5rem; }
.box { border: 1px solid #8885; border-radius: 6px; margin: 1rem 0; overflow: hidden; }
.box > header { background: #8882; padding: .4rem 1rem; }
.box > div { padding: .5rem 1rem; overflow-x: auto; }
pre { overflow-x: auto; background: #8881; padding: .75rem; border-radius: 6px; }
.added { background: #2da44e33; } .removed { background: #cf222e33; }
.diff span { display: block; }
label { display: block; font-weight: 600; margin-top: .75rem; }
input, select, textarea, button { font: inherit; padding: .3rem .6rem; }
input, select, textarea { width: 100%; box-sizing: border-box; }
small { color: light-dark(#59636e, #9198a1); }
.state { border: 1px solid #8888; border-radius: 1em; padding: 0 .6em; }
form.inline { display: inline; }
table { border-collapse: collapse; } td, th { border: 1px solid #8885; padding: .2rem .5rem; }
`;

/** A page as HTML. */
export function renderPage({ place, title, live, still }: Layout): string {
  const [, owner, repo] = place.split('/');
  return `<!doctype html>${renderToString(html`
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${owner}/${repo}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML=${{ __html: STYLE }}></style>
      </head>
      <body>
        <nav>
          <a href=${place}><strong>${owner}/${repo}</strong></a>
          <a href="${place}/issues">Issues</a>
          <a href="${place}/pulls">Pull requests</a>
          <a href="${place}/issues/new?template=add-paper.yml">Add a paper</a>
        </nav>
        <main>
          <h1>${title}</h1>
          <div id="live">${live}</div>
          ${still}
        </main>
        <script dangerouslySetInnerHTML=${{ __html: LIVE }}></script>
      </body>
    </html>
  `)}`;
}
