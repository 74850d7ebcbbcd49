import { readFileSync } from 'node:fs';

// What `npm audit --json` has written: fails where a package that the product needs has a known hole, and says so where the registry does
// not answer, which is no hole.
const report = JSON.parse(readFileSync(process.argv[2], 'utf8') || '{}');
if (!report.metadata) {
  console.log(`The registry gives no advice here: ${report.message ?? 'it does not answer'}`);
} else {
  const found = Object.values(report.vulnerabilities ?? {});
  for (const { name, severity, range } of found) console.log(`${severity.padEnd(9)} ${name} ${range}`);
  const grave = found.filter(({ severity }) => severity !== 'low' && severity !== 'info');
  console.log(`${found.length} known holes, ${grave.length} of them above low`);
  if (grave.length > 0) process.exitCode = 1;
}
