/** A program of named modules. */
module com.example.bureau {
    requires io.github.performancetargets.documents;
    requires io.github.performancetargets.jackson;

    uses com.fasterxml.jackson.databind.Module;
}
