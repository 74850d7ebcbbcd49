import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FORM_TEXTS } from '../../src/init/texts/form-texts.ts';
import { writeForm } from '../../src/init/write-form.ts';
import { tellLanguage } from '../../src/knowledge/language.ts';
import { readList } from '../../src/list/read-list.ts';
import { parseForm } from '../../src/submission/parse-form.ts';

/** Names of the sections of every list that the tests have. */
const LISTS = ['test/lists', 'test/stories']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /(?:lists\/.*|\/list)\.md$/.test(path))
  .map(
    (path) =>
      [path, readList(readFileSync(path, 'utf8')).sections.map((section) => section.path.at(-1) ?? '')] as const,
  );

describe('tellLanguage', () => {
  it.each([
    ['es', ['Poda', 'Cuantización', 'Caché de atención']],
    ['es', ['Modelos de lenguaje', 'Visión por computador', 'Aprendizaje por refuerzo', 'Benchmarks']],
    ['es', ['Agentes y herramientas', 'Razonamiento', 'Datasets']],
    ['es', ['DETECCIÓN DE OBJETOS', 'SEGMENTACIÓN', 'Transformers']],
    ['es', ['Segmentación', 'Detección'].map((name) => name.normalize('NFD'))],
    ['es', ['Redes convolucionales', 'Redes de dos capas', 'Compresión', 'Enlaces y datos']],
    ['pt', ['Poda', 'Quantização', 'Mecanismos de atenção']],
    ['pt', ['Modelos de linguagem', 'Visão computacional', 'Aprendizado por reforço', 'Benchmarks']],
    ['pt', ['Conjuntos de dados', 'Detecção de objetos', 'Redes neurais']],
    ['pt', ['Geração de imagens com difusão', 'Aprendizagem profunda', 'Surveys']],
    ['es', ['Título', 'Sección', 'Autores', 'Año', 'Revista']],
    ['pt', ['Título', 'Seção', 'Autores', 'Ano', 'Revista']],
  ])('tells %s by most of %j', (language, headings) => {
    expect(tellLanguage(headings)).toBe(language);
  });

  it.each([
    ['names', ['El Niño', 'La Niña', 'Los Angeles', 'São Paulo']],
    ['abbreviations', ['DoS and DDoS', 'DOS', 'LoS channels', 'EM', 'COM', 'UDA']],
    ['small words of English', ['What LLMs do', 'How to do it', 'Why agents do this', 'Surveys', 'Data', 'Code', 'X']],
    ['Latin', ['De novo design', 'de novo assembly', 'De novo peptides']],
    ['two headings of many', ['Detección', 'Segmentación', 'Pruning', 'Caching']],
    ['one heading', ['Introducción']],
    ['as much of the one as of the other', ['Detección', 'Detecção']],
    ['French', ['Réseaux de neurones', 'Traitement de la langue', 'Vision par ordinateur', 'Génération d’images']],
    ['Italian', ['Reti neurali', 'Apprendimento per rinforzo', 'Elaborazione del linguaggio', 'Visione e dati']],
    ['Catalan', ['Xarxes neuronals', 'Aprenentatge per reforç', 'Visió per computador', 'Generació d’imatges']],
    ['German', ['Das neuronale Netz', 'Größe und Tiefe', 'Spracherkennung']],
  ])('tells neither by %s', (_, headings) => {
    expect(tellLanguage(headings)).toBe('en');
  });

  it('takes no list that the tests have for one of the two', () => {
    const told = LISTS.map(([path, headings]) => [path, tellLanguage(headings)] as const);
    expect(told.length).toBeGreaterThan(80);
    expect(told.filter(([, language]) => language === 'es' || language === 'pt')).toEqual([]);
  });

  it.each(['en', 'es', 'pt'] as const)('knows the %s of the forms that are written', (language) => {
    const ids = [...FORM_TEXTS[language].fields.keys()];
    for (let count = 0; count <= ids.length; count += 1) {
      const fields = ids.slice(0, count).map((id) => ({ id, share: 1, recent: 1, repeats: false, examples: [] }));
      for (const isLookedUp of [true, false]) {
        const form = parseForm(writeForm({ sections: ['A', 'B'], fields, language, isLookedUp }));
        expect(form.ok && tellLanguage(form.value.fields.map(({ label }) => label))).toBe(language);
      }
    }
  });
});
