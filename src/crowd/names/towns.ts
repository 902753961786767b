/** Towns and boroughs that people of the crowd say they are from; the metropolis comes up most. */
export const TOWNS: readonly string[] = `
  Montréal|Montréal|Montréal|Montréal|Villeray|Rosemont|Verdun|LaSalle|Lachine|Ahuntsic|Saint-Michel
  Hochelaga|Côte-des-Neiges|Notre-Dame-de-Grâce|Pointe-Claire|Dorval|Westmount|Parc-Extension|Outremont
  Montréal-Nord|Anjou|Saint-Léonard|Pierrefonds|Laval|Laval|Longueuil|Longueuil|Brossard|Boucherville
  Saint-Lambert|Châteauguay|Vaudreuil-Dorion|Terrebonne|Repentigny|Mascouche|Blainville|Saint-Jérôme
  Saint-Eustache|Québec|Québec|Lévis|Gatineau|Sherbrooke|Trois-Rivières|Saguenay|Drummondville|Granby
  Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Rimouski|Victoriaville|Shawinigan|Joliette|Sorel-Tracy
  Val-d’Or|Rouyn-Noranda|Sept-Îles|Baie-Comeau|Alma|Magog|Lennoxville|Stanstead|Knowlton|Cowansville
  Thetford Mines|Saint-Georges|Rivière-du-Loup|Matane|Gaspé|Percé|New Carlisle|Mont-Laurier|Sainte-Agathe
  Mont-Tremblant|La Tuque|Roberval|Chibougamau|Mashteuiatsh|Wendake|Kahnawake|Kuujjuaq|Maniwaki|Hudson
`
  .trim()
  .split(/[|\n]/u)
  .map((town) => town.trim());
