// Made from openapi.json by openapi-typescript: npm run client. What is changed here is lost.
export interface paths {
    "/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give feedback
         * @description Needs no key and no name. Neither the address it comes from nor the program that sends it is kept.
         */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the conversation */
        get: operations["readConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/conversation/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with the conversation
         * @description Answers with the whole conversation. Feedback that was closed is open again.
         */
        post: operations["writeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/conversation/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pictures and recordings of the conversation, and what became of each */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Add pictures and recordings
         * @description To the newest of what the giver wrote. Pictures (JPEG, PNG, WebP) and sound (M4A, MP3, WAV, Ogg and WebM with Opus) are made anew, without where, when and with what they were taken; names of files are not kept. The same file sent twice is one. 404: the organisation takes none.
         */
        post: operations["attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/conversation/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a picture or a recording back
         * @description What is in it goes at once; that it was there stays. Twice is once.
         */
        delete: operations["takeBackAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services that are in use */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units that are in use */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places that are in use */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Municipalities */
        get: operations["listMunicipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published feedback with its answers
         * @description What givers allow everybody to read, without what could tell who somebody is; the newest month first. What was taken away is here no more: whoever keeps a copy reads the list anew, or asks for the one.
         */
        get: operations["listPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One piece of published feedback
         * @description 410: it was published, and is no more. Whoever has a copy takes it away.
         */
        get: operations["readPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * You said, we did: what is changed because of feedback
         * @description What somebody has decided to show, with the role that answers for it and the day that is promised; by the month in which something was last told of it, the newest first.
         */
        get: operations["listImprovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One improvement */
        get: operations["readImprovement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published figures of feedback
         * @description By period and place, in an order that does not change. A number that is not shown has no row: we show a number only when nobody could work out from it who answered. What was published never changes; more is added when a period is over.
         */
        get: operations["listStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked, and what is promised */
        get: operations["readSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{id}/languages/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of a survey in a further language, as its languages name them */
        get: operations["readSurveyLanguage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which survey a slip is of; without using it, and without telling whether it was used */
        post: operations["lookUpSlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a slip for a token
         * @description The slip is used from then on. The same slip with the same blinded message gives the same signature again; with another it is refused. The connection is closed, so that the answer comes by another.
         */
        post: operations["signToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a survey
         * @description With a token, which is all that may be known of whoever answers: it is good for one answer, and once it is used it is refused with 409 whatever is sent with it. Whoever sent it and lost the connection has their answer in then. Without a token where the way is open; then the budget of the address is spent.
         */
        post: operations["respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys whose results everybody sees, by the time of asking; the newest first */
        get: operations["listSurveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The results of a survey
         * @description A number that is not shown is left out: we show a number only when nobody could work out from it who answered. What was shown never changes.
         */
        get: operations["readSurveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relationship-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many client relationships ended, and how many changed worker, by unit and month
         * @description Numbers alone: there is no field for anybody. Each takes the place of what was said of the same unit, service line and month before, so that the same may be sent again. All rows are taken, or none: what cannot be is told by row.
         */
        post: operations["tellRelationshipChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FeedbackInput: {
            /** @description The language that the feedback is written in, as a tag of BCP 47: fi, sv, en or any other. The receipt comes in it where the program speaks it, else in English or, for the Sámi languages, in Finnish. */
            language: string;
            /** @enum {string} */
            kind: "thanks" | "criticism" | "suggestion" | "question" | "correction" | "page";
            /** @description At most 10000 characters as a person counts them. Control characters are removed. */
            text: string;
            service?: string | null;
            unit?: string | null;
            place?: string | null;
            municipality?: string | null;
            reader?: ("handler" | "supervisor") | null;
            aboutWorker?: boolean | null;
            publish?: boolean | null;
            speaker?: ("client" | "close-person" | "on-behalf" | "helped") | null;
            pseudonym?: string | null;
            contact?: string | null;
            contactShared?: boolean | null;
            page?: string | null;
        };
        Received: {
            /** @description What staff and giver call the feedback by. It opens nothing. */
            reference: string;
            /** @description Six words, the only way to the answer. Show them to the giver, and do not keep them. */
            receipt: string;
            /**
             * Format: date
             * @description The day by which the organisation has promised to answer.
             */
            dueAt: string;
        };
        Conversation: {
            reference: string;
            /** @enum {string} */
            kind: "thanks" | "criticism" | "suggestion" | "question" | "correction" | "page";
            /** @enum {string} */
            state: "waiting-for-handler" | "waiting-for-giver" | "answered" | "closed";
            /**
             * @description It was taken as not meant as feedback, and closed unanswered. A message of the giver says that it was meant, and brings it back.
             * @constant
             */
            setAside?: true;
            /**
             * Format: date
             * @description The day by which an answer is promised while the state is waiting-for-handler.
             */
            dueAt: string;
            /** @description Whether the giver was heard, by their own word; null until they say. */
            heard: boolean | null;
            messages: components["schemas"]["Message"][];
        };
        Message: {
            /** @enum {string} */
            from: "giver" | "organisation";
            /**
             * @description An interim message says where the matter is; the answer is still to come.
             * @enum {string}
             */
            purpose: "feedback" | "reply" | "answer" | "question-back" | "interim";
            text: string;
            /** @description What the giver answered to the questions of the form. */
            answers?: {
                /**
                 * Format: uuid
                 * @description Of the question.
                 */
                id?: string;
                question: string;
                answer: string;
            }[];
            /** @description The moment; once the feedback has been closed, only the day. */
            writtenAt: string;
            /** @description Who of the staff wrote it, or their unit or organisation where the writer chose so. */
            writer?: string;
            /** @description Of a person, in the language of the feedback where the program speaks it. */
            writerTitle?: string;
            /**
             * @description Whether the writer is shown as a person or as the unit.
             * @enum {string}
             */
            writtenAs?: "person" | "unit";
            /** @description With an answer: what came of the feedback, as it is told now. */
            cameOfIt?: {
                /** @enum {string} */
                is: "changed" | "planned" | "not-changed" | "nothing-asked";
                /** @description Why nothing is changed. */
                because?: string;
            };
            /**
             * @description The words were corrected soon after they were sent.
             * @constant
             */
            corrected?: true;
        };
        MessageInput: {
            /** @description At most 10000 characters as a person counts them. */
            text: string;
        };
        Attachments: {
            items: {
                /** Format: uuid */
                id: string;
                /** @description By which people call it, from 1. */
                number: number;
                /** @enum {string} */
                kind: "picture" | "sound";
                /**
                 * @description waiting: it arrived, and is opened once it has been scanned.
                 * @enum {string}
                 */
                state: "waiting" | "kept" | "harmful" | "taken-back" | "thrown-away";
                /** Format: date */
                addedOn: string;
                /** @description Why it was thrown away, in the words of whoever did. */
                reason?: string;
            }[];
        };
        Attached: {
            /** @description So many came in now. What had come before counts as it was. */
            added: number;
            /** @description The others are there. */
            refused: {
                /** @description Which of the files, from 1. */
                number: number;
                /** @enum {string} */
                why: "empty" | "large" | "many" | "type" | "heic" | "video" | "broken" | "long" | "pixels" | "harmful" | "full";
                detail: string;
            }[];
            /** @description All that this conversation has. */
            items: {
                /** Format: uuid */
                id: string;
                /** @description By which people call it, from 1. */
                number: number;
                /** @enum {string} */
                kind: "picture" | "sound";
                /**
                 * @description waiting: it arrived, and is opened once it has been scanned.
                 * @enum {string}
                 */
                state: "waiting" | "kept" | "harmful" | "taken-back" | "thrown-away";
                /** Format: date */
                addedOn: string;
                /** @description Why it was thrown away, in the words of whoever did. */
                reason?: string;
            }[];
        };
        /** @description The same in several languages. Finnish is always there, and stands in for what has not been translated. */
        Translated: {
            fi: string;
            sv?: string;
            en?: string;
        };
        Named: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["Translated"];
        };
        Services: {
            items: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["Translated"];
                description?: components["schemas"]["Translated"];
                /** @description The service line that it belongs to. */
                line: {
                    /** Format: uuid */
                    id: string;
                    name: components["schemas"]["Translated"];
                };
                /** @description The units that give it. */
                units: components["schemas"]["Named"][];
            }[];
            /** @description There is more: ask again with this as `after`, and with everything else as before. */
            next?: string;
        };
        Units: {
            items: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["Translated"];
                municipality?: components["schemas"]["Named"];
                place?: components["schemas"]["Named"];
                phone?: string;
                email?: string;
            }[];
            /** @description There is more: ask again with this as `after`, and with everything else as before. */
            next?: string;
        };
        Places: {
            items: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["Translated"];
                address?: components["schemas"]["Translated"];
                municipality?: components["schemas"]["Named"];
            }[];
            /** @description There is more: ask again with this as `after`, and with everything else as before. */
            next?: string;
        };
        Municipalities: {
            items: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["Translated"];
                /** @description The official number of the municipality, as 049. */
                code?: string;
            }[];
            /** @description There is more: ask again with this as `after`, and with everything else as before. */
            next?: string;
        };
        Survey: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["Translated"];
            about?: components["schemas"]["Translated"];
            /**
             * Format: uuid
             * @description The time of asking that is open now.
             */
            round: string;
            /**
             * @description open: anybody may answer. code: with a slip, which is exchanged for a token.
             * @enum {string}
             */
            way: "open" | "code";
            /** Format: date */
            firstOn: string;
            /** Format: date */
            lastOn: string;
            /** @description So many answers at least are ever shown together. */
            fewest: number;
            /** @description Whether givers may allow that a sentence of what they wrote is shown to everybody. */
            quotes: boolean;
            /**
             * @description What becomes of answers that never were enough for their unit: counted with more, or erased.
             * @enum {string}
             */
            leftover: "up" | "erase";
            /** @description To be shown to whoever answers, before they do. */
            promise: {
                purpose: components["schemas"]["Translated"];
                /** @enum {string} */
                handler: "supervisor" | "coordinator" | "management";
                /** Format: date */
                handledBy: string;
                /** Format: date */
                resultsBy: string;
                /** Format: date */
                changesBy: string;
                goneThrough: components["schemas"]["Translated"];
                invests: components["schemas"]["Translated"];
                /**
                 * Format: date
                 * @description On which day the clients’ council went through the questions.
                 */
                council?: string;
            };
            /** @description For whom answers are shown together. */
            places: {
                serviceLine?: components["schemas"]["Named"];
                unit?: components["schemas"]["Named"];
            }[];
            /** @description Where slips are exchanged. */
            key?: {
                /** @description The public key with which tokens are signed: RSA, SubjectPublicKeyInfo in DER. */
                spki: string;
                /** @description As it stands on the slips. Another one there, and the key is not the round’s. */
                fingerprint: string;
                /** @description What is signed, behind 32 random bytes: RSABSSA-SHA384-PSS-Randomized of RFC 9474. */
                message: string;
            };
            /** @description Further languages in which it is asked, besides those of each text. Their words are at /surveys/{id}/languages/{tag}. */
            languages: string[];
            questions: {
                id: string;
                /** @enum {string} */
                kind: "agree" | "recommend" | "one" | "many" | "smileys" | "cards" | "short" | "long" | "rank";
                text: components["schemas"]["Translated"];
                help?: components["schemas"]["Translated"];
                options?: {
                    id: string;
                    text: components["schemas"]["Translated"];
                    /** @enum {string} */
                    pole?: "good" | "bad";
                }[];
                /** @description So many may be chosen. */
                most?: number;
                /** @enum {string} */
                theme?: "access" | "encounter" | "participation" | "safety" | "information" | "clarity" | "usefulness";
                /**
                 * @description About the giver: the other answers are counted within each of its groups. Say so to whoever answers.
                 * @constant
                 */
                background?: true;
                /** @description Asked only of those who answered one of these to an earlier question. */
                onlyIf?: {
                    question: string;
                    is: string[];
                };
            }[];
        };
        SurveyLanguage: {
            /** @description A language tag (BCP 47), as ar. */
            language: string;
            /**
             * @description From which side it is written.
             * @enum {string}
             */
            direction: "ltr" | "rtl";
            name: string;
            about?: string;
            promise: {
                purpose: string;
                goneThrough: string;
                invests: string;
            };
            /** @description What the values of agree and smileys are called; of recommend the two ends, least and most. */
            scales: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            questions: {
                id: string;
                text: string;
                help?: string;
                options?: {
                    id: string;
                    text: string;
                }[];
            }[];
        };
        SlipInput: {
            /** @description The three words of a slip, in any of the languages, however they are written. */
            code: string;
        };
        SlipFound: {
            /**
             * Format: uuid
             * @description Whose slip it is.
             */
            survey: string;
            name: components["schemas"]["Translated"];
            /** @description What the slip is about: to be sent along with the answer. */
            place: {
                /** @description An id of a service line. */
                serviceLine?: string | null;
                /** @description An id of a unit. */
                unit?: string | null;
            };
        };
        TokenInput: {
            /** @description The three words of a slip, in any of the languages, however they are written. */
            code: string;
            /** @description The blinded message. */
            blinded: string;
        };
        TokenSigned: {
            /** @description Of the blinded message. Uncovered, and together with the message, it is the token. */
            signature: string;
            /** @description What the slip is about: to be sent along with the answer. */
            place: {
                /** @description An id of a service line. */
                serviceLine?: string | null;
                /** @description An id of a unit. */
                unit?: string | null;
            };
        };
        ResponseInput: {
            token?: {
                /** @description 32 random bytes and the message of the key. */
                message: string;
                /** @description Of the message, by the key. */
                signature: string;
            } | null;
            place?: {
                /** @description An id of a service line. */
                serviceLine?: string | null;
                /** @description An id of a unit. */
                unit?: string | null;
            } | null;
            few?: ("wait" | "higher" | "anyway") | null;
            mayQuote?: boolean | null;
            /** @description By question: the values that were chosen, in their order where it matters, or the one text. What was left alone is left out. agree: 5 (strongly agree) to 1, cannot-say. recommend: 0 to 10, cannot-say. smileys: good, middle, bad, cannot-say. Else the ids of options. */
            answers: {
                [key: string]: string[];
            };
        };
        HandedIn: {
            /**
             * @description It waits until there are enough. There is no receipt, and nobody can find it again.
             * @constant
             */
            counted: "later";
        };
        SurveyRounds: {
            items: {
                /**
                 * Format: uuid
                 * @description The time of asking.
                 */
                round: string;
                survey: components["schemas"]["Named"];
                /** Format: date */
                firstOn: string;
                /** Format: date */
                lastOn: string;
                /**
                 * Format: date
                 * @description Since when everybody sees the results.
                 */
                resultsOn: string;
            }[];
            /** @description There is more: ask again with this as `after`, and with everything else as before. */
            next?: string;
        };
        SurveyResults: {
            /**
             * Format: uuid
             * @description The time of asking.
             */
            round: string;
            survey: components["schemas"]["Named"];
            /** Format: date */
            firstOn: string;
            /** Format: date */
            lastOn: string;
            /**
             * Format: date
             * @description Since when everybody sees the results.
             */
            resultsOn: string;
            /** @description So many answers at least are ever shown together. */
            fewest: number;
            /** @description For whom this is: without a line and a unit, for all. */
            place?: {
                serviceLine?: components["schemas"]["Named"];
                unit?: components["schemas"]["Named"];
            };
            /** @description For whom results can be asked. */
            places: {
                /**
                 * Format: uuid
                 * @description Ask for it with `place`.
                 */
                id: string;
                serviceLine?: components["schemas"]["Named"];
                unit?: components["schemas"]["Named"];
            }[];
            /** @description How many answered. Left out: not shown. */
            answered?: number;
            /** @description None where nothing was counted, or not so many answered that anything is shown. */
            questions: {
                id: string;
                /** @enum {string} */
                kind: "agree" | "recommend" | "one" | "many" | "smileys" | "cards" | "short" | "long" | "rank";
                text: components["schemas"]["Translated"];
                /** @enum {string} */
                theme?: "access" | "encounter" | "participation" | "safety" | "information" | "clarity" | "usefulness";
                /**
                 * @description About whoever answered.
                 * @constant
                 */
                background?: true;
                /** @description How many answered it. Left out: not shown. */
                answered?: number;
                /** @description What was answered. Left out: not shown, or in one’s own words. A value that is missing is not shown; do not read it as nought. */
                answers?: {
                    value: string;
                    text?: components["schemas"]["Translated"];
                    /** @description How many chose it; of rank: how many put it first. */
                    number: number;
                    /** @description Of rank: as many as there are choices for a first place, one for the last, on average. */
                    points?: number;
                }[];
            }[];
            /** @description What followed from it. */
            followed?: {
                fi: string;
                sv?: string;
                en?: string;
            };
        };
        Statistics: {
            items: {
                /** @description A year (2026), a quarter (2026-Q1), four months (2026-T1) or a month (2026-03). */
                period: string;
                /** @description Left out: all service lines together. */
                line?: {
                    /** Format: uuid */
                    id: string;
                    name: components["schemas"]["Translated"];
                };
                /** @description Left out: all units together. */
                unit?: {
                    /** Format: uuid */
                    id: string;
                    name: components["schemas"]["Translated"];
                };
                /** @description Which figure. What each means is told with the open data. */
                figure: string;
                /** @description By what the figure is told apart, as thanks. Left out: all together. */
                value?: string;
                /** @description Of figures of themes: which. Then `value` is its id, and ends in .t for thanks or .c for criticism about it. */
                theme?: {
                    /** Format: uuid */
                    id: string;
                    name: components["schemas"]["Translated"];
                };
                /** @description Pieces of feedback; working days where the figure is of days. */
                number: number;
            }[];
            /** @description There is more: ask again with this as `after`, and with everything else as before. */
            next?: string;
        };
        Published: {
            /**
             * Format: uuid
             * @description Of the published piece. It leads to no conversation.
             */
            id: string;
            /** @enum {string} */
            kind: "thanks" | "criticism" | "suggestion" | "question";
            /** @description In which it is written, as a tag of BCP 47. */
            language: string;
            /** @description The month in which it was given. */
            givenIn: string;
            /** @description The month in which it was published. */
            publishedIn: string;
            /** @description The month in which it was published, or in which the unit’s word was added. */
            updatedIn: string;
            /** @description The words of the giver, who allowed it, without what could tell who somebody is. */
            text: string;
            /** @description What was answered, likewise. */
            answer: string;
            /** @description The unit’s own word about it. */
            unitSays?: string;
            /** @enum {string} */
            cameOfIt?: "changed" | "planned" | "not-changed" | "nothing-asked";
            /** @description How many have said that they know this too. */
            knownToo: number;
            /** @description The service line. */
            line?: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["Translated"];
            };
            service?: components["schemas"]["Named"];
            /** @description Left out where it could tell who somebody is. */
            unit?: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["Translated"];
            };
        };
        PublishedList: {
            items: components["schemas"]["Published"][];
            /** @description There is more: ask again with this as `after`, and with everything else as before. */
            next?: string;
        };
        Improvement: {
            /** Format: uuid */
            id: string;
            title: components["schemas"]["Translated"];
            /** @description What people said. */
            said: {
                fi: string;
                sv?: string;
                en?: string;
            };
            /** @description What is done about it. */
            does: {
                fi: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            state: "considered" | "decided" | "under-way" | "done" | "not-done";
            /** @description Why it is not done. */
            because?: {
                fi: string;
                sv?: string;
                en?: string;
            };
            /** @description Its day has passed, and it is neither done nor was it told why not. */
            late: boolean;
            /**
             * Format: date
             * @description The day that is promised now.
             */
            dueOn: string;
            /**
             * Format: date
             * @description The day that was promised first.
             */
            firstDueOn: string;
            /** @description It was done later than was first promised. */
            doneLate: boolean;
            /** @description The month in which it was done, or in which it was told why not. */
            settledIn?: string;
            /** @description The month in which something was last told of it. */
            updatedIn: string;
            /** @description The role that answers for it; never a person. */
            owner: {
                /** @enum {string} */
                role: "coordinator" | "administrator" | "line-manager" | "unit-supervisor";
                of?: components["schemas"]["Translated"];
            };
            /** @description With what it is done. */
            means: {
                /** @enum {string} */
                is: "practice" | "hours" | "money";
                words?: components["schemas"]["Translated"];
            };
            /** @description What it came from, in words that tell of nobody. */
            origin?: {
                fi: string;
                sv?: string;
                en?: string;
            };
            /**
             * @description What the clients’ council says of it, where it is done.
             * @enum {string}
             */
            councilSays?: "changed" | "not-changed";
            /** @description The service line. Left out: of the whole organisation. */
            line?: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["Translated"];
            };
            units: components["schemas"]["Named"][];
            services: components["schemas"]["Named"][];
        };
        ImprovementList: {
            items: components["schemas"]["Improvement"][];
            /** @description There is more: ask again with this as `after`, and with everything else as before. */
            next?: string;
        };
        RelationshipChanges: {
            rows: {
                /** @description The unit: its id from /api/v1/units, or its Finnish name as it stands there. */
                unit: string;
                serviceLine?: string | null;
                /** @description As 2026-08: the month that goes on now, or one of the 36 before it. */
                month: string;
                ended?: number | null;
                workerChanges?: number | null;
            }[];
        };
        RelationshipChangesTaken: {
            /** @description So many numbers are new, or others than before. */
            saved: number;
            /** @description So many were here already. */
            unchanged: number;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description What is wrong, in English, for the builder of the application. */
            detail?: string;
            problems?: {
                field: string;
                detail: string;
            }[];
            /** @description Of a fault on our side: what to tell when asking about it. */
            reference?: string;
            /** @description One word for a program, where there are several reasons for the same status. */
            why?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    giveFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID. Within seven days the same key with the same body is one and the same request, and gives its first answer. With another body it is refused with 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    "WWW-Authenticate"?: "Receipt";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID. Within seven days the same key with the same body is one and the same request, and gives its first answer. With another body it is refused with 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    "WWW-Authenticate"?: "Receipt";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachments"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    "WWW-Authenticate"?: "Receipt";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attached"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    "WWW-Authenticate"?: "Receipt";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachments"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    "WWW-Authenticate"?: "Receipt";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description From where to go on: the `next` of the page before, as it is. */
                after?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Services"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description From where to go on: the `next` of the page before, as it is. */
                after?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Units"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description From where to go on: the `next` of the page before, as it is. */
                after?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Places"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMunicipalities: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description From where to go on: the `next` of the page before, as it is. */
                after?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Municipalities"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublished: {
        parameters: {
            query?: {
                /** @description Of one service line. */
                line?: string;
                /** @description Of one service: an id from /api/v1/services. */
                service?: string;
                /** @description Of one unit: an id from /api/v1/units. */
                unit?: string;
                /** @description Of one kind. */
                kind?: "thanks" | "criticism" | "suggestion" | "question";
                /** @description By what came of it. */
                outcome?: "changed" | "planned" | "not-changed" | "nothing-asked";
                /** @description Written in this language: fi, sv, en or another tag. */
                language?: string;
                /** @description Published, or added to, in this month or later, as 2026-09. */
                updatedSince?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description From where to go on: the `next` of the page before, as it is. */
                after?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedList"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPublished: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImprovements: {
        parameters: {
            query?: {
                /** @description Of one service line. */
                line?: string;
                /** @description Of one unit: an id from /api/v1/units. */
                unit?: string;
                /** @description open: neither done nor told why not. late: open, and its day has passed. */
                state?: "open" | "late" | "done" | "not-done";
                /** @description Only what has its own words in this language. */
                language?: "fi" | "sv" | "en";
                /** @description Of which something was told in this month or later, as 2026-09. */
                updatedSince?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description From where to go on: the `next` of the page before, as it is. */
                after?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementList"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readImprovement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Improvement"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStatistics: {
        parameters: {
            query?: {
                /** @description One period: 2026, 2026-Q1, 2026-T1 (four months) or 2026-03. */
                period?: string;
                /** @description One service line: an id from the `line` of a service in /api/v1/services. */
                line?: string;
                /** @description One unit: an id from /api/v1/units. */
                unit?: string;
                /** @description One figure. */
                figure?: "came" | "kind" | "channel" | "language" | "due" | "in-time" | "answered" | "closed" | "came-of-it" | "heard" | "answered-median" | "answered-p90" | "reacted-median" | "reacted-p90" | "theme";
                /** @description How many at most. */
                limit?: number;
                /** @description From where to go on: the `next` of the page before, as it is. */
                after?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSurveyLanguage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyLanguage"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpSlip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlipInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipFound"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenSigned"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    respond: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSurveyResults: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description From where to go on: the `next` of the page before, as it is. */
                after?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyRounds"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSurveyResults: {
        parameters: {
            query?: {
                /** @description One time of asking; left out: the newest whose results everybody sees. */
                round?: string;
                /** @description For one of its `places`; left out: for all. */
                place?: string;
            };
            header?: {
                /** @description The ETag of an answer that you have: it comes again only if it has changed. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResults"];
                };
            };
            /** @description Whoever asks has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tellRelationshipChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationshipChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipChangesTaken"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    "WWW-Authenticate"?: "Bearer";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
