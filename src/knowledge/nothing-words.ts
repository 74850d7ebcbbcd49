/** What people write where there is nothing to say, in all languages that were met. */
const PHRASES: readonly string[] = ['not available', 'not yet', 'not released', 'coming soon'];
const WORDS: readonly string[] =
  'none n/a na nil null undefined tbd tba 无 暂无 没有 없음 なし нет aucun keine ninguno ninguna nenhum nenhuma'.split(
    ' ',
  );

/** The single words of them, as a text falls into words. */
export const NOTHING_WORDS: readonly string[] = [...WORDS, ...PHRASES].flatMap((word) => word.split(/[/ ]/));

const NOTHINGS: ReadonlySet<string> = new Set([...PHRASES, ...WORDS]);

/** What people write where a value should go, beside the words for nothing. */
const REMOVALS: ReadonlySet<string> = new Set(
  'remove delete 删除 削除 삭제 удалить entfernen supprimer eliminar quitar remover excluir'.split(' '),
);

/** Whether a text asks for a value to go where another could stand: by a word for nothing, or for taking away. */
export function meansRemoval(text: string): boolean {
  return meansNothing(text) || REMOVALS.has(text.trim().toLowerCase());
}

/** Whether a text says that there is nothing, in words (`N/A`, `TBD`, `无`) or by a line: `-`, `——`. */
export function meansNothing(text: string): boolean {
  const bare = text.trim().toLowerCase();
  return NOTHINGS.has(bare) || /^[-–—]+$/.test(bare);
}
