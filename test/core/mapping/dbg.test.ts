import { mapped } from '/work/anyworkbook/test/core/mapping/mapped';
test('x', () => {
  const m = mapped(`
    # Sheet1
    Task | Budgeted | Spent | Remaining
    1. Project planning | 20000 | 15226 | 4774
    2. Implementation
    2.1 Staffing | 120000 | 74538 | 45462
    2.2 Equipment | 30000 | 12500 | 17500
    2.3 Travel | 40000 | 9929 | 30071
    sub-total | 190000 | 96967 | 93033
    total project | 210000 | 112193 | 97807
  `);
  console.log(
    JSON.stringify(
      {
        ...m,
        mapping: undefined,
        lines: m.lines,
        prop: m.mapping.proposals,
        d: m.mapping.diagnostics.filter((d) => d.severity !== 'note'),
      },
      null,
      1,
    ),
  );
});
