import type { Command } from 'commander';

/** Every command with its arguments and options, as `--help` shows them, in Markdown. */
export function describeCommands(program: Command): string {
  return program.commands.map((command) => describe(program.name(), command)).join('\n\n');
}

function describe(program: string, command: Command): string {
  const help = command.createHelp();
  const rows = [
    ...help
      .visibleArguments(command)
      .map((argument) => row(`[${argument.name()}]`, help.argumentDescription(argument))),
    ...command.options.map((option) =>
      row(option.flags, help.optionDescription(option) + (option.mandatory ? ' (required)' : '')),
    ),
  ];
  const usage = `${program} ${command.name()} ${command.usage()}`.trim();
  return [
    `## ${program} ${command.name()}`,
    `\`${usage}\`: ${command.description()}.`,
    ['| | |', '|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function row(name: string, description: string): string {
  return `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`;
}
