/**
 * Names of French-speaking Quebeckers of every age, and of those of other origins who live their
 * public life in French. Family names follow the order of frequency of the Institut de la
 * statistique du Québec in their first rows; nobody in particular is meant.
 */
export const FRANCOPHONE = {
  first: words(`
    Marie Jean Louise Michel Sylvie Pierre Nathalie Claude Isabelle André Julie Daniel Diane Martin
    Johanne Alain Manon Stéphane Chantal Sylvain Caroline Éric Mélanie Patrick Annie François Valérie
    Mathieu Josée Sébastien Geneviève Maxime Audrey Alexandre Émilie Simon Catherine Olivier Sophie
    Nicolas Karine Guillaume Véronique Benoit Stéphanie Jonathan Amélie Vincent Marilou Gabriel Sarah
    Samuel Camille Antoine Laurence Félix Gabrielle Xavier Noémie Jérémie Florence Philippe Rosalie
    Étienne Léa Thomas Coralie Charles Juliette William Océane Raphaël Maude Zachary Ariane Tristan
    Frédérique Loïc Jade Émile Béatrice Édouard Alice Louis Charlotte Arnaud Myriam Yannick Élise
    Dominique Hugo Roxanne Cédric Lucie Réjean Ginette Gaétan Francine Normand Huguette Yvon Lise
    Marcel Denise Raymond Monique Gilles Carole Serge Linda Luc Hélène Marc Line Guy Danielle Richard
    Nicole Robert Lorraine Denis Pierrette Mario Suzanne Jacques Colette Réal Solange Ghislain Odette
    Fatima Mohamed Amina Karim Yasmine Youssef Nadia Rachid Samira Mehdi Leïla Bilal Widad Sofiane
    Fabiola Wilner Guerda Jean-Ricot Nadège Ralph Mirlande Frantz Rose-Laure Stanley Woodline
    Mariama Ousmane Aïssatou Mamadou Fanta Cheikh Linh Minh Thuy Duc Ana Carlos Lucía Diego Daniela
    Andrés Paola Mateo Ioana Andrei Elena Mihai Kateri Mikuan Uapukun Shipek Marie-Ève Jean-François
    Anne-Marie Marc-André Marie-Pier Pierre-Luc Anne-Sophie Jean-Philippe Marie-Claude Louis-Philippe
  `),
  family: words(`
    Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger
    Lévesque Bergeron Leblanc Paquette Girard Simard Boucher Caron Beaulieu Cloutier Dubé Poirier
    Fournier Lapointe Leclerc Lefebvre Poulin Thibault St-Pierre Nadeau Martin Landry Martel Bédard
    Grenier Lessard Bernier Richard Michaud Hébert Desjardins Couture Turcotte Lachance Parent
    Blais Gosselin Savard Proulx Beaudoin Demers Perreault Boudreau Lemieux Cyr Perron Dufour Dion
    Mercier Bolduc Bérubé Boisvert Langlois Ménard Therrien Plante Bilodeau Blanchette Champagne
    Paradis Fortier Arsenault Dupuis Gaudreault Hamel Houle Villeneuve Rousseau Gravel Thériault
    Lemay Robert Allard Deschênes Giroux Guay Leduc Boivin Charbonneau Lambert Raymond Vachon
    Gilbert Audet Jean Larouche Legault Trudel Fontaine Picard Labelle Lacroix Jacques Moreau
    Carrier Bernard Desrosiers Goulet Renaud Dionne Lapierre Vaillancourt Fillion Lalonde Tessier
    Bertrand Tardif Lepage Gingras Benoît Rioux Giguère Drouin Harvey Lauzon Nguyen Gendron Boutin
    Laflamme Vallée Dumont Breton Paré Paquin Robitaille Gélinas Duchesne Lussier Séguin Veilleux
    Potvin Gervais Pépin Laroche Morissette Charron Lavallée Laplante Chabot Brunet Vézina Desrochers
    Labrecque Coulombe Tanguay Chouinard Noël Pouliot Lacasse Daigle Marcoux Lamontagne Turgeon Larocque
    Roberge Auger Masson Pilon Racine Dallaire Émond Grégoire Beauregard Smith Denis Lebel Blouin
    Benali Haddad Bouzid Cherkaoui Mansouri Khelifi Belkacem Saïdi Diallo Traoré Ndiaye Sow Camara
    Konaté Joseph Pierre-Louis Charles Jean-Baptiste Désir Étienne Toussaint Célestin Saint-Fleur
    Tran Pham Hoang García Rodríguez Ramírez Morales Castillo Vargas Popescu Ionescu Pereira Da-Silva
    Vollant Mestokosho Fontaine-Grégoire Awashish Niquay Ottawa Picard-Sioui
  `),
} as const;

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
