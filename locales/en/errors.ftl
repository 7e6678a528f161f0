# What is wrong, and what to do about it. Nobody is blamed.

## Above a form, and in its title.

error-summary-title =
    { $n-plural ->
        [one] There is one thing to correct
       *[other] There are { $n } things to correct
    }
error-title = Error: { $title }

## Fields.

error-name-missing = Write your name
error-name-long = The name is too long: write only your first name
error-phone-missing = Write your phone number
error-phone-wrong = This number does not work: check the digits. If it is not Italian, it starts with + and the country code
error-phone-for-call = To talk by phone we need your number
error-email-wrong = This e-mail address does not work: check it. It looks like this: name@example.com
error-contact-both = Leave your phone or your e-mail: one is enough
error-note-long =
    { $n-plural ->
        [one] The note is too long: { $n } letter at most
       *[other] The note is too long: { $n } letters at most
    }
error-text-unreadable = There are signs that we cannot read: write it again
error-desk-missing = Choose a help desk
error-slot-missing = Choose a time
error-slot-wrong = This time cannot be booked: choose another one
error-slot-full = This time has just been taken: choose another one
error-kind-missing = Choose how you want to talk to us
error-choice-wrong = Choose one of the answers
error-language-missing = Choose a language
error-hour-missing = Choose the best time
error-terms-missing = Tick the box to go on
error-code-missing = Write the code of your appointment
error-proof-missing = Write the last 4 digits of your phone, or your e-mail, or your name
error-proof-wrong = The code or the other answer does not work: check both
error-form-old = The page was open for too long. What you wrote is still here: send it again

## Refusals that no field explains.

error-guesses = Too many wrong attempts. Wait a while, or call the help desk.
error-too-many-appointments = There are already many appointments with this phone or e-mail. To get another one, call the help desk.
error-too-many-callbacks = We already have many requests for this number. We will call you as soon as we can. If it is urgent, call the help desk.
error-too-late = The appointment has already started: it can no longer be changed. Call the help desk.
error-no-more-time = We cannot keep the time any longer. Finish now, or call the help desk.

## Pages: a title, what happened, what to do.

error-code = Error { $code }
error-call = Talk to someone

error-400-title = We do not understand this request
error-400-what = The address or the data are not written the way we expect.
error-400-do = Go back to the first page and try again, or call.
error-403-title = This request comes from another site
error-403-what = To protect your data we did not accept it. Nothing has changed.
error-403-do = Open the page on this site and try again.
error-404-title = This page does not exist
error-404-what = Perhaps the address is misspelt, or the page was removed.
error-404-do = Go to the first page, or call a help desk.
error-405-title = This page does not work that way
error-405-what = The request came in a way that the page does not know.
error-405-do = Go back to the first page and try again.
error-408-title = It took too long
error-408-what = Your request did not arrive complete: perhaps the line is weak. Nothing has changed.
error-408-do = Try again shortly, or call.
error-409-title = This time has just been taken
error-409-what = You did nothing wrong. What you wrote is still here.
error-409-do = Choose another time.
error-410-title = This link is no longer valid
error-410-what = The appointment is over, or its data were deleted.
error-410-do = Book another appointment. If you have a code, search with the code.
error-413-title = It is too long
error-413-what = You sent more text than we can receive. Nothing has changed.
error-413-do = Go back, write less and send it again.
error-415-title = We cannot read what arrived
error-415-what = The data do not look like a form of this site. Nothing has changed.
error-415-do = Open the page and fill in the form again.
error-422-title = Something is wrong with what you sent
error-422-what = One or more answers cannot be read. Nothing has changed.
error-422-do = Go back, check and send it again.
error-429-title = Too many requests at once
error-429-what = Many have come from this phone or this network in a short time.
error-429-do = Wait a minute and try again. If it is urgent, call.
error-500-title = Something broke on our side
error-500-what = It is not your fault.
error-500-do = Try again in a few minutes, or call.
error-503-title = The site is down for a short time
error-503-what = Confirmed appointments are still valid.
error-503-do = Try again in a minute. If it is urgent, call.

error-home = Go to the first page
error-all-desks = All help desks
error-have-code = I have a code
