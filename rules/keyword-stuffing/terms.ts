/** Words that every text repeats, and so say nothing about stuffing. Source: the editors' own list. */
export const plainWords: ReadonlySet<string> = new Set(
  `a about across after all also an and any are as at be been being both but by can could do does each every for from get
had has have help her his how if in including into is it its just like make many may more most must need new no not of
on one or other our out over own per she should so some such than that the their them then there these they thi this those
through to under up us use using we well were what when where which who will with within without work would year you your
working team experience ability strong role company people knowledge skill good understanding time day week you'll
we're you're it's that's don't can't he him me my i year join look looking support based provide`.split(
    /\s+/,
  ),
);
