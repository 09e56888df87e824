/** What people ask about an advice, and the answers as data: why not, what if, what to ask next, and do both evaluators agree. */
@NullMarked
package nl.gewogenmaatwerk.inquiry;

import org.jspecify.annotations.NullMarked;
