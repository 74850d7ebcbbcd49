import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../src/problems.ts';
import type { FormField } from '../../src/submission/form.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { ask } from '../ask.ts';
import type { Draft, SetUp } from '../worker/messages.ts';
import { Result } from './result.tsx';

const PAUSE = 150;

interface Props {
  readonly list: string;
  readonly setUp: SetUp;
  readonly answers: Fields;
  readonly onAnswers: (answers: Fields) => void;
}

/** The form that contributors would fill in, and beside it what would be proposed. */
export function TryForm({ list, setUp, answers, onAnswers }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { fields } = setUp.form;
  const isBegun = Object.values(answers).some((value) => value.trim() !== '');

  useEffect(() => {
    if (!isBegun) return setDraft(null);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const made = await ask<'draft'>({ kind: 'draft', list, setUp, answers });
      if (isCurrent) setDraft(made);
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [list, setUp, answers, isBegun]);

  const problems = draft && !draft.ok ? draft.problems : [];
  return (
    <div class="try">
      <form onSubmit={(event) => event.preventDefault()} aria-label="The issue form that would be written">
        {fields.map((field) => (
          <Question
            key={field.id}
            field={field}
            value={answers[field.id] ?? ''}
            problem={problems.find((one) => one.field === field.id)}
            onValue={(value) => onAnswers({ ...answers, [field.id]: value })}
          />
        ))}
      </form>
      <Result draft={draft} shown={fields.map(({ id }) => id)} />
    </div>
  );
}

interface QuestionProps {
  readonly field: FormField;
  readonly value: string;
  readonly problem: Problem | undefined;
  readonly onValue: (value: string) => void;
}

function Question({ field, value, problem, onValue }: QuestionProps) {
  const id = `answer-${field.id}`;
  const same = {
    id,
    value,
    'aria-describedby': `${id}-problem`,
    'aria-invalid': problem !== undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onValue(currentTarget.value),
  };
  return (
    <div class="question">
      <label for={id}>
        {field.label} {field.required && <span class="required">(required)</span>}
      </label>
      {field.type === 'dropdown' ? (
        <select {...same}>
          <option value="">None</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : field.type === 'textarea' ? (
        <textarea rows={3} {...same} />
      ) : (
        <input type="text" {...same} />
      )}
      <p id={`${id}-problem`} class="problem">
        {problem && `${problem.message} ${problem.fix}`}
      </p>
    </div>
  );
}
