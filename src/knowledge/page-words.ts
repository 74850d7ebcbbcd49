/** What stands before pages in references, as part of an expression: `pp. 77–85`, German and Scandinavian `S. 77–85`, `págs.`, Russian `с.` */
export const PAGE_WORDS = String.raw`(?:pp?|[Ss]|págs?|[Сс])\. ?`;
