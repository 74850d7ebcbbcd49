import { parse } from '@retorquere/bibtex-parser';

// What BibTeX and LaTeX take is a fifth of the page, and most people type neither: it comes when it is asked for.
Object.assign(globalThis, { bibtex: { parse } });
