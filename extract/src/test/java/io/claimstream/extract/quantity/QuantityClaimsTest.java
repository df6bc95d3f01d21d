package io.claimstream.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.ArticleExtractor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityClaimsTest {

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KILLED          | 12   | Twelve people were killed in the landslide.",
                "KILLED          | 12   | The landslide killed 12 people.",
                "KILLED          | 12   | The landslide left 12 dead.",
                "KILLED          | 2    | Among the dead were two cooks from Lund.",
                "KILLED          | 2    | Two cooks were among the dead.",
                "COUNT           | 12   | The army seized 12 tanks at the house.",
                "COUNT           | 2    | The murder was two blocks from his home.",
                "INJURED         | 3    | The wounded included three girls.",
                "KILLED          | 2    | Those killed were two cooks.",
                "ABDUCTED        | 200  | Some 200 pupils were seized by the men.",
                "MISSING         | 20   | Just 20 remain unaccounted for.",
                "RESCUED         | 4    | Four other sailors survived.",
                "KILLED          | 12   | The death toll of the landslide rose to 12 on Monday.",
                "KILLED          | 3    | Police said three guests were shot dead at the hotel.",
                "DEAD_OR_INJURED | 5    | Five guests were shot at the hotel.",
                "INJURED         | 4    | Four drivers were taken to hospital after the crash.",
                "INJURED         | 20   | About 20 sailors suffered serious injuries.",
                "MISSING         | 6    | Six fishermen are still missing.",
                "RESCUED         | 40   | Helicopters rescued 40 passengers from the roof.",
                "ARRESTED        | 9    | Police arrested nine protesters outside the bank.",
                "DISPLACED       | 3000 | More than 3,000 residents were evacuated from the valley.",
                "INJURED         | 3    | Three guests were taken from the mill to a hospital.",
                "COUNT           | 3    | Three guests were taken from the scene.",
                "ABDUCTED        | 7    | Gunmen kidnapped seven pupils from a school.",
                "FREED           | 7    | The seven abducted pupils were released by the gunmen.",
                "SENT            | 800  | The president ordered 800 soldiers to the coast.",
                "SENT            | 800  | The army will reinforce the coast with an additional 800 soldiers.",
                "CROSSED         | 900  | Some 900 villagers fled into the neighbouring country.",
                "PRESENT         | 173  | There were 173 people on board the ship.",
                "AFFECTED        | 5000 | Hackers stole the personal data of 5,000 customers.",
                "AFFECTED        | 40   | The men assaulted and robbed 40 guests.",
                "AFFECTED        | 90   | About 90 victims of fraud filed complaints.",
                "AFFECTED        | 90   | Of the bank's customers 90 victims filed complaints.",
                "KILLED          | 3    | Three miners trapped in the shaft have been found dead.",
                "KILLED          | 1    | The town mourns the murder of a guard who was shot there.",
                "PRESENT         | 300  | He stood in a crowd of 300 men.",
                "PRESENT         | 5000 | About 5,000 people are expected to descend on the square.",
                "PRESENT         | 25   | The 25 crewmen have not left the ship.",
                "SENT            | 5700 | She would station 5,700 officers across the state.",
                "ARRESTED        | 8    | Eight suspects are currently in detention.",
                "LENGTH          | 12   | The shaft is 12 inches wide.",
                "DEPTH           | 80   | He fell into an 80m-deep shaft.",
                "HEIGHT          | 315  | The ice was about 315 metres thick.",
                "MONEY           | 3    | The rules cost them $3 each.",
                "PRICE           | 254  | Shares fell to $254.",
                "MONEY           | 5000 | Some earn $5,000 a year.",
                "PRICE           | 29   | They sell a battery for $29.",
                "INJURED         | 0    | Guards did not report any injuries.",
                "ARRESTED        | 2    | Two clerks were arrested over shops robbed and burnt in Brel.",
                "KILLED          | 40   | Officials put the number of deaths at 40.",
                "MISSING         | 300  | The ministry put the number of missing at about 300.",
                "AFFECTED        | 2    | Two hikers fell into a ravine.",
                "COUNT           | 3    | Three shells fell into the river.",
                "AFFECTED        | 3    | Three clerks told police of being robbed.",
                "KILLED          | 2    | Two men were taken to a clinic and died.",
                "SHARE           | 13   | The law will lift earnings per share by 13 percent.",
                "PRICE           | 1    | Shares of the Brel Harbour Bank fell 1 percent.",
                "DEAD_OR_INJURED | 5    | A crew of men found five shot.",
                "LENGTH          | 12   | The army built 12 kilometres of walls along the river."
            })
    void readsInWhichRolePeopleAndThingsAreCounted(Measure measure, double number, String text) {
        Claim claim = only(text);

        assertThat(quantity(claim).measure()).isEqualTo(measure);
        assertThat(quantity(claim).value()).isEqualTo(number);
    }

    @Test
    void countsAVictimThatNoNumberCounts() {
        Claim claim = only("A man was shot dead outside the station.");

        assertThat(quantity(claim).implicit()).isTrue();
        assertThat(quantity(claim).measure()).isEqualTo(Measure.KILLED);
        assertThat(quantity(claim).low()).isEqualTo(1);
        assertThat(quantity(claim).unit()).isEqualTo("person");
    }

    @Test
    void countsVictimsThatAreListed() {
        Claim claim = only("His wife and son died in the fire.");

        assertThat(quantity(claim).value()).isEqualTo(2);
    }

    @Test
    void givesAPartTheRoleOfItsWhole() {
        List<Claim> claims = quantities("The avalanche killed nine climbers, including two children.");

        assertThat(claims).extracting(claim -> quantity(claim).measure()).containsOnly(Measure.KILLED);
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.EVENT, Scope.PART);
    }

    @Test
    void putsAnEarlierDisasterIntoTheBackground() {
        Claim claim = only("An earthquake in 1998 killed 37 people.");

        assertThat(claim.scope()).isEqualTo(Scope.CONTEXT);
    }

    @Test
    void readsTwoDeedsOfOneSentence() {
        assertThat(quantities("A clerk opened fire, killing one cook and one civilian and wounding 29 others."))
                .extracting(claim ->
                        quantity(claim).measure() + " " + quantity(claim).number())
                .containsExactly("KILLED one", "KILLED one", "INJURED 29");
    }

    @Test
    void putsATallyOfACityIntoTheBackground() {
        assertThat(only("There have been 31 homicides in Millhaven.").scope()).isEqualTo(Scope.CONTEXT);
        assertThat(only("There have been 31 deaths in the flood.").scope()).isEqualTo(Scope.EVENT);
    }

    @Test
    void putsACountOverSeveralIncidentsIntoTheBackground() {
        assertThat(only("Separate overnight shootings left three people dead.").scope())
                .isEqualTo(Scope.CONTEXT);
        assertThat(only("Two guards were killed in a previous attack on the port.")
                        .scope())
                .isEqualTo(Scope.CONTEXT);
        assertThat(only("They mourned a boy who was killed in an earlier shooting.")
                        .scope())
                .isEqualTo(Scope.CONTEXT);
        assertThat(only("Four people died in an unrelated crash on Monday.").scope())
                .isEqualTo(Scope.CONTEXT);
        assertThat(only("Three people died, the mayor said in a separate statement.")
                        .scope())
                .isEqualTo(Scope.EVENT);
    }

    @Test
    void readsMoreThanBehindANotAsAtMost() {
        Claim claim = only("The ports cannot export more than 500,000 barrels.");

        assertThat(quantity(claim).bound()).isEqualTo(Bound.AT_MOST);
        assertThat(quantity(claim).low()).isNull();
        assertThat(claim.stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void leavesADeathThatIsOnlyRememberedOut() {
        assertThat(quantities("It was the first anniversary of the death of Ann Lund."))
                .isEmpty();
    }

    @Test
    void takesWhoWentOutWithAVictimForNone() {
        Claim claim = only("He fatally stabbed the girl he had been dating.");

        assertThat(claim.quote()).contains("girl");
        assertThat(quantity(claim).concept()).isEqualTo("the girl");
    }

    @Test
    void countsSomeOfThoseNamedBefore() {
        List<Claim> claims = quantities("Police held 40 men. 15 of them had no papers.");

        assertThat(claims).extracting(claim -> quantity(claim).value()).containsExactly(40.0, 15.0);
    }

    @Test
    void countsThoseWhoOnlyDoSomething() {
        Claim claim = only("Two opted for a trial.");

        assertThat(quantity(claim).value()).isEqualTo(2);
    }

    @Test
    void countsThoseForWhomThereIsRoom() {
        Claim claim = only("The boat can seat four.");

        assertThat(quantity(claim).value()).isEqualTo(4);
    }

    @Test
    void takesTheWholeOfAShareForThere() {
        assertThat(quantities("The judge urged the clerks to read 15 percent of the 900 letters."))
                .extracting(Claim::stage)
                .containsExactly(Stage.CALLED_FOR, Stage.DONE);
    }

    @Test
    void takesThoseWhoNearlyDiedForHurt() {
        assertThat(quantity(only("The fire nearly killed three bakers.")).measure())
                .isEqualTo(Measure.INJURED);
    }

    @Test
    void keepsAnOrderApartFromADeed() {
        assertThat(only("The president ordered 800 soldiers to the coast.").stage())
                .isEqualTo(Stage.ORDERED);
        assertThat(only("The army has deployed 800 soldiers on the coast.").stage())
                .isEqualTo(Stage.DONE);
    }

    @Test
    void namesWhoSaysANumber() {
        Claim claim = only("Twelve people were killed in the landslide, the civil defence agency said.");

        assertThat(claim.speakers()).extracting(speaker -> speaker.name()).containsExactly("civil defence agency");
    }

    @Test
    void quotesTheClauseCharacterForCharacter() {
        String text = "Twelve people were killed when the slope gave way, and roads were closed.";

        Claim claim = only(text);

        assertThat(claim.quote()).isEqualTo(text.substring(claim.start(), claim.end()));
        assertThat(claim.quote()).startsWith("Twelve people were killed").doesNotContain("roads");
    }

    @Test
    void makesNoClaimOfABareNumber() {
        assertThat(quantities("On a scale of fear, this is a 10, he said.")).isEmpty();
    }

    @Test
    void keepsTheClauseOfANumberThatIsToldAgainInBrackets() {
        List<Claim> claims = quantities("The new tunnel stretches for 12 kilometers (7.5 miles) under the bay.");

        assertThat(claims).extracting(Claim::quote).allMatch(quote -> quote.startsWith("The new tunnel stretches"));
    }

    @Test
    void quotesTheBracketsOfAnAmountThatIsToldAgain() {
        List<Claim> claims = quantities("It is likely to cost between £689 and £779 ($916 to $1,036).");

        assertThat(claims).extracting(Claim::quote).allMatch(quote -> quote.endsWith("$1,036)"));
        assertThat(claims).extracting(claim -> quantity(claim).measure()).containsExactly(Measure.PRICE, Measure.PRICE);
    }

    @Test
    void namesNobodyForAnAmountThatItsVerbDoesNotMeasure() {
        assertThat(quantity(only("For instance, the mayor was elected for six years."))
                        .concept())
                .isNull();
        assertThat(quantity(only("By comparison, the old bridge is 300 metres long."))
                        .concept())
                .isEqualTo("the old bridge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "high-profile cases   | Several high-profile cases were reopened.",
                "long-range tests     | The navy made two long-range tests.",
                "member               | The 12-member council met.",
                "vehicle              | He saw a three-vehicle crash.",
                "launches             | The firm had 18 launches last year.",
                "gunshot wounds       | The doctor counted three gunshot wounds.",
                "The tax              | The tax is 20 euros a ton a year.",
                "The tax              | The tax is expected to rise to 3 percent this year.",
                "-                    | The divers were less than 10 metres from the boat.",
                "-                    | The launch came only eleven days ahead of the regatta.",
                "strap-on boosters    | The firm lost three strap-on boosters.",
                "others               | He met nine others July 23 in Brel.",
                "-                    | It will cost nothing for six years.",
                "population           | Brel's population fell by 20 percent.",
                "Norwegians           | The crew was lost. Of them 10 were Norwegians.",
                "refined oil          | The tanker moved 600 tons of refined oil.",
                "Kestrel 9 rockets    | The ship carried three Kestrel 9 rockets.",
                "The dry well         | The dry well measured 30 centimetres.",
                "children             | Of those aboard, 12 were children.",
                "-                    | The mill is 30 miles north of the quay.",
                "-                    | The boat drifted 30 miles north of the quay.",
                "-                    | The crew came two weeks beforehand."
            })
    void findsWhatIsCounted(@Nullable String concept, String text) {
        assertThat(quantity(only(text)).concept()).isEqualTo(concept);
    }

    @Test
    void measuresASubjectByNothingBehindItsObject() {
        List<Claim> claims = quantities("The wall is estimated to cost $40 million over 10 years.");

        assertThat(claims).extracting(claim -> quantity(claim).concept()).containsExactly("The wall", null);
    }

    @Test
    void countsOfThoseNamedBeforeOnlyAPart() {
        assertThat(only("Of them 10 were Norwegians.").scope()).isEqualTo(Scope.PART);
        assertThat(only("She went through three days of talks.").scope()).isEqualTo(Scope.EVENT);
    }

    @Test
    void keepsWhatAShareDoesNotDoApartFromADenial() {
        assertThat(only("Nearly a third did not know it.").stage()).isEqualTo(Stage.DONE);
        assertThat(only("The wall is not 300 km long.").stage()).isEqualTo(Stage.DENIED);
    }

    @Test
    void countsWhoBelongsToAnOffice() {
        Quantity quantity = quantity(only("Two sheriff's deputies were wounded."));

        assertThat(quantity.concept()).isEqualTo("sheriff's deputies");
        assertThat(quantity.unit()).isEqualTo("person");
    }

    @Test
    void takesWhatStrikesOthersForNoVictim() {
        assertThat(quantities("The firm disclosed two attacks which affected nearly all of its shops."))
                .extracting(claim -> quantity(claim).measure())
                .doesNotContain(Measure.AFFECTED);
    }

    @Test
    void takesNobodyForFreedWhoLeavesAHospital() {
        assertThat(quantity(only("Three hikers were treated and released.")).measure())
                .isEqualTo(Measure.INJURED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DENIED   | The ministry denied that three officials had resigned.",
                "DENIED   | Up to 40 sailors were not rescued.",
                "PLANNED  | The mayor said 400 homes would be built on the island.",
                "CALLED_FOR | The mayor demanded that 500 soldiers leave the barracks.",
                "POSSIBLE | Did 500 soldiers leave the barracks?",
                "DONE     | How did 20 sailors drown in the bay?",
                "ONGOING  | Around 80 diggers are working in the pit.",
                "DONE     | Police are looking into 80 thefts.",
                "ONGOING  | The pit has been closed for 50 hours.",
                "ONGOING  | The team has been studying ice over the past nine years.",
                "DONE     | The well had been closed for five years.",
                "ORDERED  | The council approved $11 million for a bridge.",
                "POSSIBLE | The tanker is suspected of moving 600 tons of oil.",
                "DONE     | Police say he is suspected of killing 12 men.",
                "POSSIBLE | The firms bring home potentially $2 billion.",
                "DONE     | With 27 engines it will fly next week.",
                "DONE     | They are returning from a three-month holiday.",
                "DONE     | Two brothers were both going to Oslo.",
                "PLANNED  | The engine is to fire three times.",
                "PLANNED  | Not only will the captain take 40 men.",
                "PLANNED  | It will do so at one-third the cost.",
                "POSSIBLE | Forecasters see an 80 percent chance of rain.",
                "POSSIBLE | Pieces weighing 100kg could fall.",
                "POSSIBLE | They hope that 40 sailors were rescued.",
                "DONE     | Rescuers did not find any survivors.",
                "DONE     | The hall will be built on a 40-hectare site.",
                "PLANNED  | Clerks said most of the $4 million levy will come from ferries.",
                "PLANNED  | By summer the debt would surpass $40 million.",
                "PLANNED  | The lake club set a goal of raising $60 million.",
                "POSSIBLE | The valley runs the risk of losing 300 jobs.",
                "POSSIBLE | The mill is considering selling 300 looms.",
                "ORDERED  | The law allows a levy of 30 percent.",
                "ORDERED  | Aldermen passed a resolution slashing the imports of coal by 80 percent.",
                "PLANNED  | The harbor budget includes $50 million for cranes.",
                "CALLED_FOR | The abbot asked for $5 million.",
                "DONE     | He pushed for ten years to open the port.",
                "CALLED_FOR | The club offered $30 million for the striker.",
                "CALLED_FOR | Aldermen debated a proposed $40 ferry levy.",
                "DONE     | The visit was planned 12 years ago.",
                "PLANNED  | The kite will climb before two of its tails separate.",
                "PLANNED  | The mill will save money by firing 300 weavers.",
                "PLANNED  | The barge will sail to Malta, carrying 400 tons of rice.",
                "DONE     | The court will try him for killing 12 shepherds.",
                "PLANNED  | The winner will be known six hours after the race.",
                "PLANNED  | The army is sending 300 soldiers north next week.",
                "ONGOING  | The firm has changed the trade over the past 15 years.",
                "DONE     | Some 300 weavers expect a rise.",
                "PLANNED  | The bank forecasts a loss of 30 percent.",
                "POSSIBLE | He faces up to 20 years in prison.",
                "DONE     | The tenor will mourn the deaths of 12 shepherds.",
                "DONE     | A singer calls for calm after the murder of 12 shepherds.",
                "POSSIBLE | Forecasts call for an 80 percent chance of rain.",
                "DONE     | The fire nearly killed three bakers.",
                "PLANNED  | The debt is projected to reach $44 million.",
                "CALLED_FOR | The abbot wants a $4 million tax cut.",
                "DONE     | The cook is wanted on three counts of theft.",
                "PLANNED  | The crew will have the honor of hosting 300 guests.",
                "DONE     | The fair will have guards amid claims of hundreds of thefts.",
                "PLANNED  | The barge will carry a new load -- 54 tons -- of rice.",
                "PLANNED  | The bank sees trouble over the next three years.",
                "DONE     | The rider would come home 16 years later.",
                "POSSIBLE | The flood could leave 400 homeless."
            })
    void tellsHowFarWhatIsCountedHasCome(Stage stage, String text) {
        assertThat(only(text).stage()).isEqualTo(stage);
    }

    @Test
    void measuresTheSameThingInBrackets() {
        assertThat(quantities("The pit was 40 metres deep (131 feet)."))
                .extracting(claim ->
                        quantity(claim).measure() + " " + quantity(claim).concept())
                .containsExactly("DEPTH The pit", "DEPTH The pit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a guard     | Two men | Two men were shot by a guard.",
                "-           | Two men | Two men were shot in a house owned by Tom Berg.",
                "Two gunmen  | a guard | Two gunmen killed a guard.",
                "Three hikers | -      | Three hikers died in the storm.",
                "-           | two boats | The mayor said two boats were found.",
                "a crew      | 40 boats | Guards believe a crew came to the quay to sell 40 boats.",
                "The mayor   | -       | The mayor is said to have lost $40.",
                "the owners  | 40 boats | A month after the storm, the owners sold 40 boats."
            })
    void tellsWhoDidItToWhom(@Nullable String subject, @Nullable String object, String text) {
        assertThat(quantities(text)).first().satisfies(claim -> {
            assertThat(claim.subject()).isEqualTo(subject);
            assertThat(claim.object()).isEqualTo(object);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Officials did not name any victims.", "If you do not see any injuries, go home."})
    void takesWhatIsNotNamedForNoZero(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"One old friend said it was late.", "It was late, said one old friend."})
    void takesASourceForNobodyCounted(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @Test
    void readsNoNumberAcrossTheLabelsOfATable() {
        assertThat(quantities("Masts: 3 Decks: 2 Sails: 9")).isEmpty();
    }

    @Test
    void passesOverWhoIsIncluded() {
        assertThat(quantities("The flood left four troops including the cook dead and 16 others injured."))
                .extracting(claim ->
                        quantity(claim).measure() + " " + quantity(claim).value())
                .contains("KILLED 4.0", "INJURED 16.0")
                .doesNotContain("INJURED 4.0");
    }

    @Test
    void takesATimeForNoSubject() {
        assertThat(quantities("Earlier this month, the army moved 40 guns."))
                .extracting(Claim::subject)
                .containsExactly("the army");
    }

    private static Quantity quantity(Claim claim) {
        return Objects.requireNonNull(claim.quantity());
    }

    private static Claim only(String text) {
        List<Claim> claims = quantities(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private static List<Claim> quantities(String text) {
        Instant published = Instant.parse("2026-11-02T10:00:00Z");
        Article article = new Article("a", null, null, null, text, published, null, "en", null, false);
        return EXTRACTOR.extract(article).claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.QUANTITY)
                .toList();
    }
}
