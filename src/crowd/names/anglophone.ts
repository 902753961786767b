/**
 * Names of English-speaking Quebeckers: old families of Montréal, the Townships and the Gaspé, and
 * the many communities that live in English. Nobody in particular is meant.
 */
export const ANGLOPHONE = {
  first: words(`
    James Mary John Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard
    Susan Thomas Jessica Christopher Karen Matthew Sarah Anthony Lisa Mark Nancy Steven Sandra Andrew
    Ashley Kenneth Emily Joshua Kimberly Kevin Donna Brian Michelle Ryan Carol Jason Amanda Jeffrey
    Melissa Scott Deborah Eric Stephanie Gregory Rebecca Peter Laura Patrick Cynthia Sean Kathleen
    Colin Amy Ian Shirley Stuart Angela Duncan Heather Graham Fiona Neil Megan Trevor Samantha Derek
    Rachel Bradley Olivia Tyler Emma Logan Hannah Liam Chloe Ethan Grace Connor Abigail Owen Zoe Jordan
    Naomi Marcus Tamara Devon Keisha Andre Monique Winston Marcia Salvatore Rosa Vito Carmela Marco
    Antonietta Nick Sofia Dimitri Eleni Yanni Voula Costa Despina Joel Miriam Aaron Leah Adam Esther
    Noah Rivka Raj Priya Arjun Anjali Harpreet Simran Imran Ayesha Omar Zainab Tariq Farah Wei Mei
    Jun Ling Kenji Yuki Min-jun Ji-woo Tatiana Dmitri Olga Ivan Nina Boris Arpi Hagop Taline Vartan
    Chantelle Darnell Latoya Jerome Kahente Tekarihwa Skawennati Wahéhshon Siobhan Declan Maeve Rory
  `),
  family: words(`
    Smith Brown MacDonald Johnson Williams Campbell Wilson Taylor Anderson Stewart Robinson Murphy
    Thompson Scott Walker Clark Morrison Kelly Ross Young Mitchell Hamilton Murray Graham Reid Fraser
    Wright Allen Hughes Kennedy Burns O'Connor O'Brien Ryan Sullivan Walsh Doyle Flynn Quinn Gallagher
    Kavanagh Cooper Bennett Parker Turner Collins Edwards Morgan Watson Henderson Coleman Jenkins
    Patterson Barnes Sutton Chapman Bishop Carter Dawson Elliott Foster Gibson Harrison Irving Jamieson
    Keating Lawson McKenna Nichols Osborne Pratt Quigley Rutherford Sheppard Thornton Underhill Vaughan
    Whitfield Yates Baker Hill Coates Goodfellow Beattie Annett Caldwell Almond Syvret Mauger LeBoutillier
    Rossi Esposito Romano Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Mancini Costa Lombardi
    Papadopoulos Georgiou Pappas Karagiannis Stavropoulos Economou Cohen Levy Katz Friedman Goldberg
    Shapiro Rosenberg Steinberg Klein Singh Patel Sharma Gill Dhillon Khan Ahmed Hussain Malik Rahman
    Chaudhry Chen Wang Li Wong Zhang Liu Lam Kim Park Lee Tanaka Sato Petrov Ivanova Kovalenko Shevchenko
    Kowalski Nowak Wójcik Hakobyan Boyadjian Sarkissian Nazarian Grant Bailey Reid-Clarke Francis Daley
    Phillips Joseph Thomas Diabo Deer Horn Jacobs Norton Montour Awashish-Neeposh Coonishish Annanack
    Santos Reyes Cruz Bautista Garcia Silva Ferreira Medeiros Haddad Khoury Nassar Saad
  `),
} as const;

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
