/**
 * Words that strangers may put into any field: markup and scripts, template braces, formulas,
 * directions that turn over, letters under heaps of accents, emoji of many parts. Ours; each calls
 * `window.owned` where it has anything to call.
 */
export const HOSTILE: readonly string[] = [
  '<script>window.owned=1</script>',
  '<img src=x onerror="window.owned=2">',
  '<svg/onload=window.owned=3>',
  '"><iframe srcdoc="<script>parent.owned=4</script>">',
  "'-(window.owned=5)-'",
  'javascript:window.owned=6',
  'data:text/html,<script>window.owned=7</script>',
  '<a href="javascript:window.owned=8">cliquez</a>',
  '<style>*{display:none}</style>',
  '</textarea><script>window.owned=9</script>',
  '<!--<script>window.owned=10</script>-->',
  '<math><mtext><img src onerror=window.owned=11>',
  '{{constructor.constructor("window.owned=12")()}}',
  '${window.owned=13} #{window.owned=13} <%= 13 %>',
  '{name} {count, plural, one {#} other {#}} {oups',
  "l''été '{ouvert' <b>gras</b> </0>",
  '=1+1+cmd|" /C calc"!A0',
  '@SUM(1+1)*2',
  '-2+3+cmd',
  '\u202eelbisivni\u202c et la suite',
  '\u2066\u2067\u2068jamais refermé',
  'سلام דוד hello שלום',
  '👩🏽‍🚒🏴󠁧󠁢󠁥󠁮󠁧󠁿🇨🇦👨‍👩‍👧‍👦❤️‍🔥',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  'e\u0301cole et \u00e9cole',
  'sans\u00a0coupe\u202fici\u200bni là\u2060',
  'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4),
  '社會科學院語學研究所',
  'null undefined NaN -0 true',
  '__proto__ constructor toString',
  'C:\\Windows\\..\\..\\etc\\passwd %00 %s%n',
  "Robert'); DROP TABLE runs;--",
  'https://exemple.test/?q=<x>&y="z"',
  '**gras** _it_ [lien](javascript:window.owned=14) `code`',
  '\\u003cscript\\u003e &lt;b&gt; &#x3c;',
  '\ttabulation\net\nplusieurs\n\nlignes\n',
];

/** What a scenario may hold: one that turns the direction of reading over is refused as a whole. */
export const HOSTILE_AND_LAWFUL = HOSTILE.filter(
  (text) => !/[\u202a-\u202e\u2066-\u2069]/.test(text),
);
